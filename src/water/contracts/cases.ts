/** Cases of the manual analysis: listed, counted, written, commented. */
import * as z from 'zod/mini';
import { count, field, nullableText, requiredText } from '../../data/fields.js';
import { get, post, put } from './service.js';

const success = /* @__PURE__ */ field('true', (value) => (value === true ? true : undefined));

/** What a write is answered. */
const written = () => z.looseObject({ success, id: z.optional(count), message: z.optional(nullableText) });

const analysis = () =>
  z.looseObject({
    id: count,
    nomen: requiredText,
    nama: z.optional(nullableText),
    rayon: z.optional(nullableText),
    jenis_anomali: nullableText,
    deskripsi: nullableText,
    status: requiredText,
    priority: nullableText,
    assigned_to: nullableText,
    due_date: nullableText,
    created_at: nullableText,
    updated_at: nullableText,
  });

/**
 * The cases, newest first. `status` and `jenis` take only those of a status and a kind; `all` and absent are all. Name and
 * rayon are those of the customer's newest row; a case of an unknown nomen has none.
 */
export const analysisList = /* @__PURE__ */ get(
  '/api/analisa/list',
  /* @__PURE__ */ z.array(/* @__PURE__ */ analysis()),
);

/** One case as it stands. An unknown id: 404 `Analisa not found`. */
export const analysisDetail = /* @__PURE__ */ get('/api/analisa/detail/{id}', /* @__PURE__ */ analysis());

/** How many cases there are: in all, and by status, priority and kind. What no case has isn't among them. */
export const analysisStats = /* @__PURE__ */ get(
  '/api/analisa/stats',
  /* @__PURE__ */ z.looseObject({
    total: count,
    by_status: /* @__PURE__ */ z.record(requiredText, count),
    by_priority: /* @__PURE__ */ z.record(requiredText, count),
    by_jenis: /* @__PURE__ */ z.record(requiredText, count),
  }),
);

/** What was said of a case, in the order in which it was said. An unknown id: 404 `Analisa not found`. */
export const analysisComments = /* @__PURE__ */ get(
  '/api/analisa/comments/{id}',
  /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.looseObject({
      id: count,
      user: nullableText,
      comment: requiredText,
      created_at: nullableText,
    }),
  ),
);

/** What was done with a case, first `Created`. An unknown id: 404 `Analisa not found`. */
export const analysisActivity = /* @__PURE__ */ get(
  '/api/analisa/activity/{id}',
  /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.looseObject({
      id: count,
      user: nullableText,
      action: requiredText,
      created_at: nullableText,
    }),
  ),
);

/**
 * Makes a case, `pending` and of `medium` priority: JSON with `nomen`, `jenis_anomali` and `deskripsi`, checked in this order
 * (400 `Missing field: X`), and `priority`, `assigned_to` and `due_date` where they are known. The answer has its `id`.
 */
export const analysisCreate = /* @__PURE__ */ post('/api/analisa/create', /* @__PURE__ */ written());

/**
 * Changes a case: JSON with some of `jenis_anomali`, `deskripsi`, `status`, `priority`, `assigned_to` and `due_date`. What was
 * sent last counts. An unknown id: 404 `Analisa not found`.
 */
export const analysisUpdate = /* @__PURE__ */ put('/api/analisa/update/{id}', /* @__PURE__ */ written());

/** Changes the status of a case: JSON `{status}`. An unknown id: 404 `Analisa not found`. */
export const analysisStatus = /* @__PURE__ */ put(
  '/api/analisa/update-status/{id}',
  /* @__PURE__ */ written(),
);

/** Says something of a case: JSON `{comment}`. An unknown id: 404 `Analisa not found`. */
export const analysisComment = /* @__PURE__ */ post('/api/analisa/comment/{id}', /* @__PURE__ */ written());
