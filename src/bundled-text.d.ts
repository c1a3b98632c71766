// What the build turns into modules: note templates as text, frameworks as JSON text that is unpacked when asked for.
declare module '*.md' {
	const text: string;
	export default text;
}
declare module '*.yaml' {
	const json: () => string;
	export default json;
}
