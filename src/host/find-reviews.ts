// Notes of reviews, wherever they are: known by their properties alone.
import type { App } from 'obsidian';
import { propertiesOf, readDate } from '../core/note-properties';
import type { EarlierReview } from '../core/review/review-period';

/** By path. One without a date that can be read says nothing about when it was. */
export function findReviews(app: App): readonly EarlierReview[] {
	const reviews = app.vault.getMarkdownFiles().flatMap((file): readonly EarlierReview[] => {
		const frontmatter = app.metadataCache.getFileCache(file)?.frontmatter;
		if (!frontmatter) return [];
		const properties = propertiesOf(frontmatter);
		const type: unknown = properties.get('pathway-type')?.value;
		if (typeof type !== 'string' || type.trim().toLowerCase() !== 'review') return [];
		const date = readDate(properties.get('pathway-date'), []);
		return date === undefined ? [] : [{ path: file.path, date }];
	});
	return reviews.sort((a, b) => (a.path < b.path ? -1 : 1));
}
