import { Component } from '../component';

interface HoverOwner {
	hoverPopover: HoverPopover | null;
}

/** A box beside an element that stays while the pointer is on either. */
export class HoverPopover extends Component {
	readonly hoverEl: HTMLElement;
	state = 0;
	private readonly timer: number;

	constructor(readonly parent: HoverOwner, readonly targetEl: HTMLElement | null, waitTime = 300) {
		super();
		parent.hoverPopover?.hide();
		parent.hoverPopover = this;
		this.hoverEl = createDiv('popover hover-popover');
		this.timer = window.setTimeout(() => this.show(), waitTime);
		this.register(() => window.clearTimeout(this.timer));
		targetEl?.addEventListener('mouseleave', () => this.hideUnlessHovered());
		this.hoverEl.addEventListener('mouseleave', () => this.hideUnlessHovered());
	}

	show(): void {
		const target = this.targetEl?.getBoundingClientRect();
		document.body.appendChild(this.hoverEl);
		this.state = 1;
		this.load();
		const { width, height } = this.hoverEl.getBoundingClientRect();
		const left = Math.clamp(target?.left ?? 0, 8, Math.max(8, window.innerWidth - width - 8));
		const below = (target?.bottom ?? 0) + 4;
		const top = below + height > window.innerHeight ? Math.max(8, (target?.top ?? 0) - height - 4) : below;
		this.hoverEl.setCssStyles({ left: `${left}px`, top: `${top}px` });
	}

	hide(): void {
		window.clearTimeout(this.timer);
		this.hoverEl.remove();
		this.state = 3;
		this.unload();
		if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
	}

	private hideUnlessHovered(): void {
		window.setTimeout(() => {
			if (!this.hoverEl.matches(':hover') && this.targetEl?.matches(':hover') !== true) this.hide();
		}, 200);
	}
}
