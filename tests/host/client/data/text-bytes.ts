// Between text and bytes as Obsidian does it: UTF-8, a BOM stays in the text, bytes that are no UTF-8 come out as U+FFFD.

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

export function textFromBytes(bytes: ArrayBuffer): string {
	return decoder.decode(bytes);
}

export function bytesFromText(text: string): Uint8Array<ArrayBuffer> {
	return encoder.encode(text);
}

export function arrayBufferToBase64(buffer: ArrayBuffer): string {
	return btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(''));
}

export function base64ToArrayBuffer(base64: string): ArrayBuffer {
	return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)).buffer;
}

export function arrayBufferToHex(data: ArrayBuffer): string {
	return Array.from(new Uint8Array(data), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function hexToArrayBuffer(hex: string): ArrayBuffer {
	return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)).buffer;
}

export function getBlobArrayBuffer(blob: Blob): Promise<ArrayBuffer> {
	return blob.arrayBuffer();
}
