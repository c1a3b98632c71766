import { Component } from '../component';

/** A component that lives as long as the rendered element it belongs to. */
export class MarkdownRenderChild extends Component {
	constructor(readonly containerEl: HTMLElement) {
		super();
	}
}
