// The data half of the preview host: vault, adapter, metadata, file manager, and every function of the
// obsidian module that needs no screen. `client/obsidian.ts` merges these exports with those of `../ui`.
//
// How a page uses it, in Obsidian's order:
//   const config = readHostConfig(document);
//   moveClockTo(config.today) when it is given, before anything asks for the time
//   const side = createVaultSide({ config });           // nothing is listed yet: getFiles() is empty
//   ... make the App from side.vault, side.metadataCache, side.fileManager; load the plugin, await onload()
//   await side.load();                                  // lists the folder; 'create' fires for every file
//   ... workspace layout becomes ready here
//   await side.ready;                                   // first index done: 'changed' per note, then 'resolved'
//
// - `side.vault`, `side.metadataCache`, `side.fileManager` throw `The preview host has no Vault.foo` for unknown names.
// - TFile, TFolder, TAbstractFile, Events are exported classes: `instanceof` holds for what the vault gives.
// - A file object keeps its identity over a rename; `path`, `name`, `parent` change in place.
// - `side.faults` is also `globalThis.hostFaults`.
// - Plugin data: `side.readPluginData(id)` is null at first; `side.writePluginData(id, data)` makes the folder;
//   `side.onPluginDataChange(id, callback)` tells of changes made on disk by others (onExternalSettingsChange).
// - The page (`page/index.html`) loads `<script src="/host.js" defer>`, `/host.css` (all of
//   `page/host.css`); the server puts the host-config element at the top of `<head>`. Nothing but 'self' may be loaded.
// - Pictures of the vault: `vault.getResourcePath(file)`. The plugin gets the names in `./module` and those of `../ui/index`.
// - Plugin files: `fetch(pluginFileUrl('main.js'))`.
// - The app's own setting file, `.obsidian/app.json`, is read by `side.load()`: attachmentFolderPath, newLinkFormat,
//   useMarkdownLinks, newFileLocation, newFileFolderPath.
export { createVaultSide, type OpenChangeStream, type VaultSide, type VaultSideOptions } from './vault-side';
export { moveClockTo } from './clock';
export { pluginFileUrl, readHostConfig, type HostConfig } from './host-config';
export { type ChangeBeforeProcess, type FailRule, type HostFaults, type WriteLogEntry } from './faults';
export { noteMetadata } from './metadata/note-metadata';
export { notInHost, refuseUnknownNames } from './named-refusal';
export * from './module';
