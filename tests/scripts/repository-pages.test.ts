// What GitHub reads of this repository: workflows and forms. It says nothing when one of them is wrong.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
	readonly on: Readonly<Record<string, { readonly tags?: readonly string[] } | null>> | readonly string[];
	readonly permissions: Readonly<Record<string, string>>;
	readonly jobs: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly 'timeout-minutes': number; readonly strategy?: { readonly matrix: { readonly node: readonly string[] } }; readonly steps: readonly Step[] }>>;
}
interface Form {
	readonly name: string;
	readonly description: string;
	readonly body: readonly { readonly type: string; readonly id?: string; readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly unknown[] } }[];
}

const workflows = readdirSync(path.join(root, '.github/workflows')).map((name) => [name, parse(read(`.github/workflows/${name}`)) as Workflow] as const);
const stepsOf = (workflow: Workflow): readonly Step[] => Object.values(workflow.jobs).flatMap(({ steps }) => steps);
const release = workflows.find(([name]) => name === 'release.yml')?.[1];
const scripts = (JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }).scripts;

describe.each(workflows)('the workflow %s', (_, workflow) => {
	it('pins every action to a major version, may only read unless it says so, and ends some time', () => {
		for (const { uses } of stepsOf(workflow)) if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
		expect(workflow.permissions).toEqual({ contents: 'read' });
		for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
	});

	it('names its Node and runs only commands that there are', () => {
		expect(stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/setup-node@')).map((step) => typeof step.with?.['node-version'])).toEqual([expect.stringMatching(/^(?:number|string)$/)]);
		for (const { run = '' } of stepsOf(workflow)) {
			for (const [, name = ''] of run.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
			for (const [, file = ''] of run.matchAll(/node (scripts\/[\w./-]+)/g)) expect(existsSync(path.join(root, file))).toBe(true);
			// A tag is text from outside: it comes in as a variable, never as part of the script.
			expect(run).not.toContain('${{');
		}
	});
});

describe('the release', () => {
	it('begins with a tag that is a version without a v', () => {
		expect(release?.on).toEqual({ push: { tags: ['[0-9]+.[0-9]+.[0-9]+'] } });
	});

	it('checks and tests before it signs, and signs before it drafts', () => {
		const steps = release ? stepsOf(release).map(({ uses, run }) => uses ?? run ?? '') : [];
		const places = ['check:release', 'npm test', 'npm run build', 'actions/attest-build-provenance@', 'gh release create'].map((part) => steps.findIndex((step) => step.includes(part)));
		expect(places).not.toContain(-1);
		expect(places).toEqual([...places].sort((one, other) => one - other));
	});

	it('may write a release and a signature, and nothing else', () => {
		expect(release?.jobs['release']?.permissions).toEqual({ contents: 'write', 'id-token': 'write', attestations: 'write' });
	});

	it('signs and attaches the three files that the app downloads, as a draft', () => {
		const steps = release ? stepsOf(release) : [];
		const files = ['main.js', 'manifest.json', 'styles.css'];
		expect(steps.flatMap((step) => (step.uses?.startsWith('actions/attest') ? String(step.with?.['subject-path']).trim().split('\n') : []))).toEqual(files);
		const create = steps.find(({ run }) => run?.includes('gh release create'))?.run ?? '';
		expect(create).toContain('--draft');
		expect(create.trim().endsWith(files.join(' '))).toBe(true);
	});
});

describe('the tests of a push', () => {
	it('run on every Node that the tools allow', () => {
		const nodes = workflows.find(([name]) => name === 'test.yml')?.[1].jobs['test']?.strategy?.matrix.node;
		expect(nodes).toEqual(['20.19', '22', '24']);
		expect((JSON.parse(read('package.json')) as { engines: { node: string } }).engines.node).toBe('^20.19.0 || ^22.13.0 || >=24.0.0');
	});
});

describe.each(['bug.yml', 'idea.yml'])('the form %s', (file) => {
	const form = parse(read(`.github/ISSUE_TEMPLATE/${file}`)) as Form;

	it('is one that GitHub can show', () => {
		expect([form.name, form.description].every((text) => text.length > 3)).toBe(true);
		for (const { type, id, attributes } of form.body) {
			expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type);
			if (type === 'markdown') expect(attributes.value).toMatch(/\S/);
			else expect([id, attributes.label]).toEqual([expect.stringMatching(/^\w+$/), expect.stringMatching(/\S/)]);
			// A bare Yes or No would be read as true or false, which the form refuses.
			if (type === 'dropdown') expect(attributes.options?.map((option) => typeof option)).toEqual(attributes.options?.map(() => 'string'));
		}
		const ids = form.body.flatMap(({ id }) => id ?? []);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('a report of something wrong', () => {
	it('asks for no private note, and sends what is dangerous elsewhere', () => {
		const form = parse(read('.github/ISSUE_TEMPLATE/bug.yml')) as Form;
		expect(form.body[0]?.attributes.value).toMatch(/do not paste your own notes[\s\S]*security policy/);
		expect((parse(read('.github/ISSUE_TEMPLATE/config.yml')) as { blank_issues_enabled: boolean }).blank_issues_enabled).toBe(false);
	});
});

describe('links between the pages of the repository', () => {
	it.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/architecture.md', 'docs/import-graph.md', 'tests/host/README.md'])('lead somewhere from %s', (page) => {
		const targets = [...read(page).replaceAll(/`[^`\n]*`|```[\s\S]*?```/g, '').matchAll(/\]\((?!https?:|#|mailto:|obsidian:)([^)#\s]+)/g)].map(([, target = '']) => target);
		expect(targets.filter((target) => !existsSync(path.resolve(root, path.dirname(page), decodeURI(target))))).toEqual([]);
	});

	it('name only commands that there are', () => {
		for (const page of ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/import-graph.md']) {
			for (const [, name = ''] of read(page).matchAll(/`npm run ([\w:]+)/g)) expect([page, Object.keys(scripts)]).toEqual([page, expect.arrayContaining([name])]);
		}
	});
});
