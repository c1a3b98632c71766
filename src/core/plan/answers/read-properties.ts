// The properties of an answers note as answers.
import type { ContextFactor } from '../../framework/context';
import type { Framework } from '../../framework/framework';
import type { Properties } from '../../note-properties';
import type { Answers, HeldQualification } from '../plan-request';
import type { FirstScreen } from '../quick-request';
import { badProperty, dateAt, given, numberAt, optionOf, textsOf, type Option, type Report } from './answer-values';
import { answerKeys, choiceAnswers, numberAnswers, passedKey, renewByKey, servicesKey, serviceStates } from './answers-form';
import { withoutUnsaid } from './without-unsaid';

type Reading = readonly [properties: Properties, framework: Framework, report: Report];

export function readFirst(...[properties, framework, report]: Reading): Partial<FirstScreen> {
	const title = given(properties, answerKeys.targetTitle);
	if (title && typeof title.value !== 'string') report(badProperty(title, title.value, 'text'));
	return withoutUnsaid({
		target: profileAt([properties, framework, report], answerKeys.target),
		targetTitle: typeof title?.value === 'string' ? title.value : undefined,
		start: dateAt(properties, answerKeys.start, report),
		targetDate: dateAt(properties, answerKeys.targetDate, report),
		hoursPerWeek: numberAt(properties, answerKeys.hoursPerWeek, report),
		workDaysPerQuarter: numberAt(properties, answerKeys.workDaysPerQuarter, report),
		noticeMonths: numberAt(properties, answerKeys.noticeMonths, report),
	});
}

export function readAssumedProfile(...reading: Reading): string | undefined {
	return profileAt(reading, answerKeys.assumedProfile);
}

function profileAt([properties, framework, report]: Reading, key: string): string | undefined {
	const property = given(properties, key);
	if (!property) return undefined;
	const profile = optionOf(textsOf(property.value)[0] ?? '', framework.target_profiles.map(({ id, name }) => ({ id, label: name })));
	if (profile === undefined) report(badProperty(property, property.value, 'profile'));
	return profile;
}

export function readPropertyAnswers(...reading: Reading): Answers {
	const [properties, , report] = reading;
	const numbers = numberAnswers.map(([answer, key]) => [answer, numberAt(properties, key, report)] as const);
	const choices = choiceAnswers.map(([answer, key, factor]) => [answer, choiceAt(reading, key, optionsOf(reading, factor))] as const);
	return {
		...withoutUnsaid(Object.fromEntries([...numbers, ...choices])),
		...withoutUnsaid({ services: servicesOf(reading), planningRound: roundOf(reading), skillsUsed: skillsOf(reading), learningBudget: budgetOf(reading) }),
	};
}

function factorOf([, framework]: Reading, id: string): ContextFactor | undefined {
	return framework.context_factors.find((factor) => factor.id === id);
}

function optionsOf(reading: Reading, factorId: string): readonly Option[] {
	const factor = factorOf(reading, factorId);
	return (factor?.options ?? []).map((id) => ({ id, label: factor?.labels[id] }));
}

function choiceAt([properties, , report]: Reading, key: string, options: readonly Option[]): string | undefined {
	const property = given(properties, key);
	if (!property) return undefined;
	const choice = optionOf(textsOf(property.value)[0] ?? '', options);
	if (choice === undefined) report(badProperty(property, property.value, 'choice'));
	return choice;
}

/** A service that stands in two lists counts where it stands first. */
function servicesOf(reading: Reading): Answers['services'] {
	const [properties, , report] = reading;
	const factor = factorOf(reading, 'pmo-services');
	const options = (factor?.rows ?? []).map((id) => ({ id, label: factor?.row_labels[id] }));
	const services: Record<string, string> = {};
	let isSaid = false;
	for (const state of serviceStates) {
		const property = properties.get(servicesKey(state));
		if (!property) continue;
		isSaid ||= Array.isArray(property.value) || textsOf(property.value).length > 0;
		for (const text of textsOf(property.value)) {
			const service = optionOf(text, options);
			if (service === undefined) report(badProperty(property, text, 'service'));
			else if (Object.hasOwn(services, service)) report(badProperty(property, text, 'once'));
			else services[service] = state;
		}
	}
	return isSaid ? services : undefined;
}

/** Of use only when all three months are known. */
function roundOf([properties, , report]: Reading): Answers['planningRound'] {
	const monthAt = (key: string): number | undefined => {
		const month = numberAt(properties, key, report);
		if (month === undefined || (Number.isInteger(month) && month >= 1 && month <= 12)) return month;
		report({ at: { key }, found: String(month), expected: 'month' });
		return undefined;
	};
	const [yearStarts, opens, closes] = [monthAt(answerKeys.yearStarts), monthAt(answerKeys.roundOpens), monthAt(answerKeys.roundCloses)];
	if (yearStarts !== undefined && opens !== undefined && closes !== undefined) return { yearStarts, opens, closes };
	const [key] = [answerKeys.yearStarts, answerKeys.roundOpens, answerKeys.roundCloses].filter((one) => given(properties, one) === undefined);
	if (key !== undefined && (yearStarts ?? opens ?? closes) !== undefined) report({ at: { key }, found: '', expected: 'three-months' });
	return undefined;
}

function skillsOf(reading: Reading): Answers['skillsUsed'] {
	const [properties, , report] = reading;
	const property = properties.get(answerKeys.skillsUsed);
	if (!property || (!Array.isArray(property.value) && textsOf(property.value).length === 0)) return undefined;
	const options = optionsOf(reading, 'management-skills-in-use');
	const skills = textsOf(property.value).flatMap((text) => {
		const skill = optionOf(text, options);
		if (skill === undefined) report(badProperty(property, text, 'choice'));
		return skill ?? [];
	});
	return [...new Set(skills)];
}

function budgetOf(reading: Reading): Answers['learningBudget'] {
	const [properties, , report] = reading;
	const states = factorOf(reading, 'learning-budget')?.fields.find(({ id }) => id === 'state')?.options ?? [];
	const budget = withoutUnsaid({
		amountGbp: numberAt(properties, answerKeys.budget, report),
		studyDays: numberAt(properties, answerKeys.studyDays, report),
		state: choiceAt(reading, answerKeys.budgetState, states.map((id) => ({ id }))),
	});
	return Object.keys(budget).length === 0 ? undefined : budget;
}

/** Undefined when certificates were not asked for. */
export function readHeld(...[properties, framework, report]: Reading): readonly HeldQualification[] | undefined {
	const property = properties.get(answerKeys.held);
	if (!property || (!Array.isArray(property.value) && textsOf(property.value).length === 0)) return undefined;
	const options = framework.qualifications.flatMap(({ id, name, former_name }) => [{ id, label: name }, ...(former_name === null ? [] : [{ id, label: former_name }])]);
	const ids = textsOf(property.value).flatMap((text) => {
		const id = optionOf(text, options);
		if (id === undefined) report(badProperty(property, text, 'certificate'));
		return id ?? [];
	});
	return [...new Set(ids)].map((qualification) => ({
		qualification,
		...withoutUnsaid({ taken: dateAt(properties, passedKey(qualification), report), renewBy: dateAt(properties, renewByKey(qualification), report) }),
	}));
}
