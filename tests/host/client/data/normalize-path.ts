/** As Obsidian: one kind of slash, none at the ends, no non-breaking spaces, composed Unicode. The root is '/'. */
export function normalizePath(path: string): string {
	const cleaned = path.replaceAll(/[\\/]+/g, '/').replaceAll(/^\/+|\/+$/g, '').replaceAll(/[\u00A0\u202F]/g, ' ').normalize('NFC');
	return cleaned === '' ? '/' : cleaned;
}
