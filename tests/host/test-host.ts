// A preview host for a test. Addresses are used again one after the other, so that the browser keeps the scripts of the
// host compiled, and of a plugin that may be kept, which is most of what opening a page costs.
import { startHost, type HostOptions, type RunningHost } from './serve';

const left: number[] = [];
/** Below what systems give away by themselves, and another range for each process that may run beside this one. */
let next = 20_000 + (process.pid % 200) * 50;

export async function startTestHost(options: Omit<HostOptions, 'port'>): Promise<RunningHost> {
	const host = await startHost({ ...options, port: left.pop() ?? next++ }).catch(() => startHost(options));
	return {
		...host,
		close: async () => {
			await host.close();
			left.push(host.port);
		},
	};
}
