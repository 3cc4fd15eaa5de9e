// Plain JavaScript because Jest loads it before any transform.
import Sequencer from '@jest/test-sequencer';

const TIERS = ['e2e', 'browser', 'db', 'unit'];
const rank = ({ context }) => TIERS.indexOf(context.config.displayName?.name);

/** Suites that take minutes begin first and those of a second come last, so that no worker is left alone at the end. */
export default class LongestTierFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}
