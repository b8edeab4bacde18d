import { accessibleInTheme } from '../support/axe';

accessibleInTheme('light');
