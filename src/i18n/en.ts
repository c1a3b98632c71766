// Every visible word of the interface; the typed source of truth for other languages. One part a file in en/.
import { bases } from './en/bases';
import { bulk } from './en/bulk-tagging';
import { cli, quick, uri } from './en/cli';
import { commands } from './en/commands';
import { dashboard } from './en/dashboard';
import { dashboardBlock } from './en/dashboard-block';
import { dashboardPlan } from './en/dashboard-plan';
import { evidence } from './en/evidence';
import { exporting } from './en/export';
import { framework } from './en/framework';
import { pack } from './en/pack';
import { plan } from './en/plan';
import { planScreens } from './en/plan-screens';
import { planNotes } from './en/plan-notes';
import { planPeople } from './en/plan-people';
import { planRoutes } from './en/plan-routes';
import { rating } from './en/rating';
import { review } from './en/review';
import { settings } from './en/settings';
import { tagging } from './en/tagging';
import { updatePlan } from './en/update-plan';

export const en = { bases, bulk, cli, commands, dashboard, dashboardBlock, dashboardPlan, evidence, exporting, framework, pack, plan, planNotes, planPeople, planRoutes, planScreens, quick, rating, review, settings, tagging, updatePlan, uri };
