export { guardFormula, unguardFormula } from '../domain/formulaGuard';
