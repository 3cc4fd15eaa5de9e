import type { Wording } from './wording-form.js';

const more = (others: number): string => (others === 0 ? '' : ` and ${others} more`);

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${count} ${many}`;

export const ENGLISH: Wording = {
  subject: {
    lot: {
      new: (title, buyer, others) => `New opportunity: ${title} (${buyer})${more(others)}`,
      changed: (title, buyer, others) => `News of: ${title} (${buyer})${more(others)}`,
      closing: (title, buyer, others) => `Closing soon: ${title} (${buyer})${more(others)}`,
      'near-miss': (title, buyer, others) => `Almost yours: ${title} (${buyer})${more(others)}`,
    },
    enquiries: {
      open: (title, asked, others) =>
        `${counted(asked, '1 new question', 'new questions')} about ${title}${more(others)}`,
      'due-soon': (title, waiting, day, others) =>
        `Answer by ${day}: ${counted(waiting, '1 question', 'questions')} about ${title}${more(others)}`,
      overdue: (title, waiting, others) =>
        `Answers overdue: ${counted(waiting, '1 question', 'questions')} about ${title}${more(others)}`,
    },
    closed: (title, responses, others) =>
      `${counted(responses, '1 response', 'responses')} to ${title}${more(others)}`,
    deadline: (title, when, others) => `${title} closes ${when}${more(others)}`,
    fresh: (title, vendors, others) =>
      `${counted(vendors, '1 new possible vendor', 'new possible vendors')} for ${title}${more(others)}`,
  },
  greeting: (name) => `Hello ${name}`,
  heading: { daily: 'News since last time', weekly: 'Your week at a glance' },
  intro: (matches, vendors) =>
    matches === 1
      ? `One new or changed opportunity matches ${vendors}.`
      : `${matches} new or changed opportunities match ${vendors}.`,
  introOther: 'This is what is new for you.',
  order: 'Those for which your profile meets every mandatory requirement come first.',
  section: {
    match: { title: 'New and changed opportunities' },
    closing: { title: 'Closing within 14 days', about: 'You have not responded yet.' },
    'near-miss': {
      title: 'Almost yours',
      about: 'One mandatory requirement is not met. This is what is missing.',
    },
    enquiries: {
      title: 'Questions that wait for an answer',
      about: 'Answers are given in public. Who asked is shown to nobody.',
    },
    closed: { title: 'Tenders that have closed', about: 'Number of responses when the deadline passed.' },
    deadline: { title: 'Your deadlines in the next 14 days' },
    'fresh-matches': {
      title: 'New possible vendors',
      about: 'Vendors that match your open tenders and were not there last time.',
    },
  },
  rest: {
    match: (count) =>
      `${counted(count, 'One more opportunity matches', 'more opportunities match')} than fit here.`,
    closing: (count) => `${counted(count, 'One more closes', 'more close')} within 14 days.`,
    'near-miss': (count) => `${counted(count, 'One more is', 'more are')} almost a match.`,
    enquiries: (count) =>
      `${counted(count, 'One more tender has', 'more tenders have')} questions that wait for an answer.`,
    closed: (count) => `${counted(count, 'One more tender has', 'more tenders have')} closed.`,
    deadline: (count) => `${counted(count, 'One more tender closes', 'more tenders close')} within 14 days.`,
    'fresh-matches': (count) =>
      `${counted(count, 'One more tender has', 'more tenders have')} new possible vendors.`,
  },
  eligibility: {
    eligible: 'You meet every mandatory requirement',
    unclear: 'At least one mandatory requirement is unclear',
    ineligible: 'One mandatory requirement is not met',
  },
  score: (score) => `Match ${score} out of 100`,
  change: {
    'deadline-moved': (from) => `The deadline has moved. It was ${from}.`,
    amended: 'The tender was amended since we last wrote of it.',
    'became-eligible': 'New: you now meet every mandatory requirement.',
    'no-longer-missing': 'New: what was missing is missing no longer.',
    answers: (count) =>
      `${counted(count, '1 new answer', 'new answers')} to questions since we last wrote of it.`,
    risen: (by) => `Your match has risen by ${by} points since last time.`,
  },
  partOf: 'Part of',
  lotPlace: (position, count) => `lot ${position} of ${count}`,
  vendor: 'Vendor',
  reasons: 'Why',
  gap: { eligible: 'Could be better', unclear: 'Most important to clear up', ineligible: 'What is missing' },
  buyer: 'Buyer',
  area: 'Area',
  otherAreas: (count) => (count === 1 ? '1 more area' : `${count} more areas`),
  value: 'Estimated value',
  deadline: 'Deadline',
  dismiss: 'Do not show again',
  save: 'Save',
  whyThis: 'Why did I get this?',
  advice: {
    title: 'One piece of advice',
    text: (name, lots, vendor) =>
      `“${name}” is all that stands in the way of ${counted(lots, 'one open opportunity', 'open opportunities')}${vendor === undefined ? '' : ` for ${vendor}`}.`,
  },
  enquiries: {
    open: (count) => counted(count, '1 open question', 'open questions'),
    asked: (count) => `${counted(count, '1 question is', 'questions are')} new since last time.`,
    stage: {
      'due-soon': 'The answers are due within 7 days.',
      overdue: 'The answers are overdue.',
    },
    due: 'Answer by',
  },
  responses: (count) => (count === 0 ? 'No responses' : counted(count, '1 response', 'responses')),
  freshMatches: (count) => counted(count, '1 new possible vendor', 'new possible vendors'),
  aboutScore:
    'The number from 0 to 100 says how well the work fits your profile. Mandatory requirements do not count towards it; they are shown separately.',
  why: (frequency, day) =>
    `You get this e-mail because you switched on Medspil’s ${frequency} e-mail on ${day}.`,
  whyPreview: 'This is your next e-mail as things stand now. It has not been sent.',
  unsubscribe: 'Unsubscribe from this e-mail',
  and: 'and',
};
