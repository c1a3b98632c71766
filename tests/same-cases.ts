// The same generated cases in every run, so that a run is red only for what somebody changed. SEED=<number> tries others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_122) });
