// Every visible word of the interface; the typed source of truth for other languages. One part a file in en/.
import { commands } from './en/commands';
import { dashboard } from './en/dashboard';
import { evidence } from './en/evidence';
import { plan } from './en/plan';
import { settings } from './en/settings';
import { tagging } from './en/tagging';

export const en = { commands, dashboard, evidence, plan, settings, tagging };
