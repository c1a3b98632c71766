// A short fingerprint of text: tells whether something changed since, and is no protection against anybody.

/** FNV-1a over UTF-16 code units, 8 hexadecimal digits. */
export function textHash(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		hash ^= text.charCodeAt(i);
		hash = Math.imul(hash, 0x01000193);
	}
	return (hash >>> 0).toString(16).padStart(8, '0');
}
