import { affineKernel } from './affine-kernel.ts';
import type { FunctionCode } from './assembler.ts';
import { foldPairsKernel, maxoutNormKernel } from './norm-kernels.ts';
import { scoreKernel } from './score-kernel.ts';
import { gatherWindowKernel, spreadPairsKernel } from './window-kernels.ts';

export const KERNELS: readonly FunctionCode[] = [
  affineKernel(),
  maxoutNormKernel(),
  spreadPairsKernel(),
  foldPairsKernel(),
  gatherWindowKernel(),
  scoreKernel(),
];
