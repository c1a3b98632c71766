// Obsidian decides at start; this host follows the width of the page, so that one window can show both.
const PHONE_WIDTH = 600;

export const Platform = {
	get isDesktop(): boolean { return !isNarrow(); },
	get isMobile(): boolean { return isNarrow(); },
	get isDesktopApp(): boolean { return !isNarrow(); },
	get isMobileApp(): boolean { return isNarrow(); },
	get isPhone(): boolean { return isNarrow(); },
	isIosApp: false,
	isAndroidApp: false,
	isTablet: false,
	isMacOS: /Mac/.test(navigator.platform),
	isWin: /Win/.test(navigator.platform),
	isLinux: /Linux/.test(navigator.platform),
	isSafari: false,
	resourcePathPrefix: '/vault-file/',
};

export function isNarrow(): boolean {
	return window.innerWidth <= PHONE_WIDTH;
}

/** Puts Obsidian's platform classes on the body and keeps them right as the page is resized. */
export function followWidth(onResize: () => void): void {
	const apply = (): void => {
		document.body.toggleClass(['is-mobile', 'is-phone'], isNarrow());
		onResize();
	};
	apply();
	window.addEventListener('resize', apply);
}
