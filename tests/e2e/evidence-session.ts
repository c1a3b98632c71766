// The name under which the tests of evidence first had their scratch vault.
export { openScratchVault as openSession, type ScratchOptions as SessionOptions, type ScratchVault as EvidenceSession } from './scratch-vault';
