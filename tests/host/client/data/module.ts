// The names of the obsidian module that this half provides, and no other: plugins get exactly these.
export { TAbstractFile, TFile, TFolder } from './abstract-file';
export { FileSystemAdapter } from './adapter';
export { debounce } from './debounce';
export { Events } from './events';
export { FileManager } from './file-manager';
export { getAllTags, parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterStringArray, parseFrontMatterTags } from './front-matter-values';
export { getLinkpath, iterateCacheRefs, iterateRefs, parseLinktext, resolveSubpath, stripHeading, stripHeadingForLink } from './link-text';
export { getFrontMatterInfo, parseYaml, stringifyYaml } from './metadata/front-matter';
export { MetadataCache } from './metadata-cache';
export { apiVersion, getLanguage, loadMathJax, loadMermaid, loadPdfJs, loadPrism, request, requestUrl, requireApiVersion } from './module-facts';
export { normalizePath } from './normalize-path';
export { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from './search';
export { arrayBufferToBase64, arrayBufferToHex, base64ToArrayBuffer, getBlobArrayBuffer, hexToArrayBuffer } from './text-bytes';
export { Vault } from './vault';
export { default as moment } from 'moment';
