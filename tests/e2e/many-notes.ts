/** Notes whose properties cannot be edited. */
export const oneBadIn = 50;

/** Each with front matter in another form, some of which cannot be edited. */
export function manyNotes(count: number): Readonly<Record<string, string>> {
	const forms = ['', '---\ntags: [meeting, board] # keep\n---\n', '---\r\ntags:\r\n- "meeting"\r\ndate: 2026-01-05\r\n---\r\n', '\uFEFF---\ntitle: "A title"\n---\n', '---\ntags: meeting\nx: 010\n---\n'];
	const notes: Record<string, string> = {};
	for (let index = 0; index < count; index += 1) {
		const head = index % oneBadIn === oneBadIn - 1 ? '---\ntags:\n\t- a\n---\n' : (forms[index % forms.length] ?? '');
		notes[`Many/${index % 10}/Note ${String(index).padStart(4, '0')}.md`] = `${head}# Note ${index}\n\n${'Words of an ordinary note. '.repeat(40)}\n`;
	}
	return notes;
}
