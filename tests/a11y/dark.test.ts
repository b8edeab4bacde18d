import { accessibleInTheme } from '../support/axe';

accessibleInTheme('dark');
