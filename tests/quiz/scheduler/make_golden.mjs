// Makes golden_histories.json: review histories drawn by chance, with the results of ts-fsrs 5.4.2 as the
// expected ones. Weights are drawn over the whole bounds and beyond, older sets of 17 and 19 among them.
//
//   npm install ts-fsrs@5.4.2 && node make_golden.mjs COUNT SEED > golden_histories.json
import { fsrs, createEmptyCard, State } from 'ts-fsrs';

console.debug = () => {};
const [count, seed] = process.argv.slice(2).map(Number);
const DEFAULTS = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
  0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542];
const LOW = [0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0.01, 0.1];
const HIGH = [100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8];
const LEARNING = [['1m', '10m'], ['1m', '10m'], ['1m', '15m', '1d'], [], ['5m'], ['1h', '2d', '20m']];
const RELEARNING = [['10m'], ['10m'], ['5m', '1h'], [], ['1m', '10m', '1d'], ['2d', '10m']];

let state = seed >>> 0;
function random() {                                    // mulberry32
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = n => Math.floor(random() * n);
const round5 = x => Math.round(x * 1e5) / 1e5;

function weights(kind) {
  if (kind === 'default') return [...DEFAULTS];
  if (kind === 'near') return DEFAULTS.map(w => round5(w * (0.7 + 0.6 * random())));
  const all = DEFAULTS.map((_, i) => round5(LOW[i] + (HIGH[i] - LOW[i]) * random()));
  if (kind === 'uniform') return all;
  if (kind === 'beyond') return all.map((w, i) => random() < 0.3 ? round5(random() < 0.5 ? LOW[i] - random() : HIGH[i] * 1.5) : w);
  return all.slice(0, Number(kind));                   // '17', '19'
}

function drawReviews() {
  const reviews = [];
  let now = 1_700_000_000_000 + below(86_400_000);
  for (let left = 1 + below(14); left > 0; left--) {
    reviews.push({ now_ms: now, rating: [1, 2, 3, 3, 3, 3, 4][below(7)] });
    now += random() < 0.3 ? 60_000 * (1 + below(90)) : Math.floor(86_400_000 * Math.exp(random() * 7.5) * (0.3 + random()));
  }
  return reviews;
}

function replay(history, retention, shortTerm) {
  const scheduler = fsrs({ w: history.w, request_retention: retention, enable_fuzz: false, enable_short_term: shortTerm,
    learning_steps: history.learning_steps, relearning_steps: history.relearning_steps });
  let card = createEmptyCard(new Date(history.reviews[0].now_ms));
  let day = null;
  return history.reviews.map(({ now_ms, rating }) => {
    const today = Math.floor(now_ms / 86_400_000);
    const recall = day === null ? null : scheduler.forgetting_curve(today - day, card.stability);
    day = today;
    card = scheduler.next(card, new Date(now_ms), rating).card;
    return { R: recall, S: card.stability, D: card.difficulty, interval: scheduler.next_interval(card.stability, 0),
      state: State[card.state].toLowerCase(), step: card.learning_steps, due_ms: card.due.getTime(),
      scheduled_days: card.scheduled_days, lapses: card.lapses };
  });
}

function expected(history, shortTerm) {
  const at90 = replay(history, 0.9, shortTerm), at85 = replay(history, 0.85, shortTerm);
  const pick = ({ interval, due_ms, scheduled_days }) => ({ interval, due_ms, scheduled_days });
  return at90.map(({ R, S, D, state, step, lapses }, i) =>
    ({ R, S, D, state, step, lapses, at: { '0.90': pick(at90[i]), '0.85': pick(at85[i]) } }));
}

const KINDS = ['default', 'near', 'uniform', 'uniform', 'beyond', '17', '19'];
const lines = [];
for (let id = 0; id < count; id++) {
  const kind = KINDS[id % KINDS.length];
  const history = { id, kind, w: weights(kind), learning_steps: LEARNING[below(LEARNING.length)],
    relearning_steps: RELEARNING[below(RELEARNING.length)], reviews: drawReviews() };
  history.expected = { steps_on: expected(history, true), steps_off: expected(history, false) };
  lines.push(JSON.stringify(history));
}
console.log(`{"made_with":"ts-fsrs 5.4.2","histories":[\n${lines.join(',\n')}\n]}`);
