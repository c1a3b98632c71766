// What went wrong, in the words of whoever noticed it: for the "why" of a message.

export function messageOf(cause: unknown): string {
	return cause instanceof Error ? cause.message : String(cause);
}
