// Names and paths of notes. Whatever a person or a note has put into a name, what comes out is one safe file inside
// the folder: legal on Windows, macOS, Linux, iOS and Android, and fit to be linked to in Obsidian.

/** Bytes that common file systems allow for one name. */
const nameBytes = 255;
/** Kept free for `.md` and for ` (2)` to ` (9999)`. */
const reservedBytes = 3 + 7;
/** More of a title than a name can hold is not looked at. */
const longestTitle = 1000;

/** A file name without its ending. `fallback` is used when nothing that can be read is left. */
export function noteName(title: string, fallback = 'Untitled'): string {
	const name = fileName(title);
	return name === '' ? fileName(fallback) || 'Untitled' : name;
}

/** Path of a note in a folder of the vault. Neither part can lead out of the folder. */
export function notePath(folder: string, title: string, fallback?: string): string {
	return [...folderSegments(folder), `${noteName(title, fallback)}.md`].join('/');
}

/** `path`, or with ` (2)`, ` (3)` before its ending where that is taken. */
export function freePath(path: string, isTaken: (path: string) => boolean): string {
	const dot = path.lastIndexOf('.');
	const [stem, ending] = dot > path.lastIndexOf('/') ? [path.slice(0, dot), path.slice(dot)] : [path, ''];
	let candidate = path;
	for (let number = 2; isTaken(candidate); number++) candidate = `${stem} (${number})${ending}`;
	return candidate;
}

/** Many file systems take names that differ only in case, or in how an accent is stored, for the same. */
export function isSamePath(a: string, b: string): boolean {
	return comparable(a) === comparable(b);
}

/** A folder setting or path, made safe; empty for the vault itself. */
export function folderPath(folder: string): string {
	return folderSegments(folder).join('/');
}

function comparable(path: string): string {
	return path.normalize('NFC').toLowerCase();
}

function folderSegments(folder: string): readonly string[] {
	return folder
		.split(/[/\\]+/)
		.map(fileName)
		.filter((segment) => segment !== '');
}

// # ^ [ ] | end or break a link in Obsidian; the others are not allowed on Windows or Android.
const forbidden = /[\\/:*?"<>|#^[\]]/g;
// Control characters, marks that turn the direction of text or join nothing, private use, halves of pairs.
const invisible = /[\p{Cc}\p{Cs}\p{Co}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const reservedNames = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;

function fileName(text: string): string {
	const clean = trimEnds(text.slice(0, longestTitle).normalize('NFC').replace(invisible, ' ').replace(forbidden, ' ').replace(/\s+/g, ' '));
	const short = trimEnds(cutToBytes(clean, nameBytes - reservedBytes));
	return reservedNames.test(short) ? `_${short}` : short;
}

/** A dot or blank in front hides the file or is lost; at the end Windows drops it. */
function trimEnds(text: string): string {
	return text.replace(/^[\s.]+/, '').replace(/[\s.]+$/, '');
}

/** Whole code points only. */
function cutToBytes(text: string, limit: number): string {
	let bytes = 0;
	let kept = '';
	for (const character of text) {
		bytes += utf8Length(character.codePointAt(0) ?? 0);
		if (bytes > limit) return kept;
		kept += character;
	}
	return kept;
}

function utf8Length(codePoint: number): number {
	if (codePoint < 0x80) return 1;
	if (codePoint < 0x800) return 2;
	return codePoint < 0x10000 ? 3 : 4;
}
