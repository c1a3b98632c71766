export type Theme = 'light' | 'dark' | 'high-contrast';

const THEMES: readonly Theme[] = ['light', 'dark', 'high-contrast'];
const STORAGE_KEY = 'preview-host-theme';

/** Obsidian knows only light and dark; high contrast counts as a dark theme with its own colours. */
export function setTheme(theme: Theme): void {
	document.body.toggleClass('theme-light', theme === 'light');
	document.body.toggleClass('theme-dark', theme !== 'light');
	document.body.toggleClass('host-high-contrast', theme === 'high-contrast');
	window.localStorage.setItem(STORAGE_KEY, theme);
}

export function currentTheme(): Theme {
	if (document.body.hasClass('host-high-contrast')) return 'high-contrast';
	return isDark() ? 'dark' : 'light';
}

export function isDark(): boolean {
	return document.body.hasClass('theme-dark');
}

export function nextTheme(): Theme {
	const index = THEMES.indexOf(currentTheme());
	return THEMES[(index + 1) % THEMES.length] ?? 'light';
}

/** The theme of the address (`?theme=dark`), else the last one used, else light. */
export function startTheme(parameters: URLSearchParams): void {
	const wanted = parameters.get('theme') ?? window.localStorage.getItem(STORAGE_KEY);
	setTheme(THEMES.find((theme) => theme === wanted) ?? 'light');
}
