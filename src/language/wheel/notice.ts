import type { KnownModel } from './known-models.ts';

/** Whom the model is owed to; written beside it. */
export const noticeOf = (model: KnownModel): string => `${model.name}, unpacked from the Python wheel ${model.package} ${model.version}.

The pipeline is by ExplosionAI GmbH, under the MIT licence:
  Copyright (C) 2021 ExplosionAI GmbH
  Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
  files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
  modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software
  is furnished to do so, subject to the following conditions: The above copyright notice and this permission notice shall be
  included in all copies or substantial portions of the Software.
  THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
  OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
  LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
  CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

The lemmatizer's word lists and rules come from WordNet 3.0, Copyright 2006 by Princeton University, under the WordNet licence.
The weights were trained on OntoNotes 5 (Weischedel and others, Linguistic Data Consortium).
`;
