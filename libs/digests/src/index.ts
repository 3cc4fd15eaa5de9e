export { DigestPlanner } from './digest-planner.js';
export { Preferences, type LinkedSubscription } from './preferences.service.js';
export { DigestRuns } from './digest-runs.service.js';
export { DigestSender } from './digest-sender.js';
export { digestRun, digestSend, digestWeek } from './digests.jobs.js';
export { DIGESTS_ENTITIES, DigestsModule } from './digests.module.js';
export { isSubscribed, type DigestPreference, type PreferenceWish } from './domain/preference.js';
export { RUN_STATES, RUN_TRIGGERS, type DigestRun } from './domain/run.js';
