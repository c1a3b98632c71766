// A preview host for a test. Addresses are used again one after the other, so that the browser keeps the scripts of host
// and plugin compiled, which is most of what opening a page costs.
import { startHost, type HostOptions, type RunningHost } from './serve';

const left: number[] = [];
/** Below what systems give away by themselves, and another range for each process that may run beside this one. */
let next = 20_000 + (process.pid % 200) * 50;

export async function startTestHost(options: Pick<HostOptions, 'vault' | 'plugin' | 'today'>): Promise<RunningHost> {
	const kept: HostOptions = { ...options, pluginKept: true };
	const host = await startHost({ ...kept, port: left.pop() ?? next++ }).catch(() => startHost(kept));
	return {
		...host,
		close: async () => {
			await host.close();
			left.push(host.port);
		},
	};
}
