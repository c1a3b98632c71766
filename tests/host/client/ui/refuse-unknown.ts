// What this host does not have must say so by name: a test that passes because a call did nothing is worse than none.
import { Events } from '../data/events';
import { notInHost, refuseUnknownNames } from '../data/named-refusal';

export { notInHost as missing };

/** A class whose objects refuse unknown names; `this` is the refusing object from the first line of the subclass on. */
export class Strict {
	constructor(name: string) {
		return refuseUnknownNames(this, name);
	}
}

export class StrictEvents extends Events {
	constructor(name: string) {
		super();
		return refuseUnknownNames(this, name);
	}
}
