// What the build turns into modules: note templates as text and frameworks as JSON text, unpacked when asked for.
declare module '*.md' {
	const text: () => string;
	export default text;
}
declare module '*.yaml' {
	const json: () => string;
	export default json;
}
