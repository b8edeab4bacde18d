import { accessibleInTheme } from '../support/axe';

accessibleInTheme('projector');
