import { budgets } from './scripts/bench/sizes.mjs';

export default budgets();
