// The build of mocha for browsers, ready for the suites that are imported behind this module.
import 'mocha/mocha.js';
import { limitMs } from '../../helpers/limits';

// Without a reporter of its own it would write into a page, which a worker does not have.
mocha.setup({ ui: 'bdd', timeout: limitMs('wait'), reporter: 'min' });
