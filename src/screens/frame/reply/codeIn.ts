// The code in a picture file, or in what the camera sees now. The picture itself goes nowhere.
import { readQr } from '../../../handover/readQr.ts';

/** Wide enough for the largest code, small enough to be looked through in the wink of an eye. */
const sizes = [1000, 2000];

function pointsOf(source: CanvasImageSource, width: number, height: number): ImageData | null {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(source, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

async function codeAt(source: CanvasImageSource, wide: number, high: number, longest: number) {
  const part = Math.min(1, longest / Math.max(wide, high));
  const points = pointsOf(source, Math.max(1, Math.round(wide * part)), Math.max(1, Math.round(high * part)));
  return points && readQr(points);
}

type CodeSeen = { readonly text: string } | { readonly text: null; readonly why: 'noCode' | 'notAPicture' };

export async function codeInPicture(file: Blob): Promise<CodeSeen> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return { text: null, why: 'notAPicture' };
  try {
    for (const longest of sizes) {
      const text = await codeAt(picture, picture.width, picture.height, longest);
      if (text !== null) return { text };
    }
    return { text: null, why: 'noCode' };
  } finally {
    picture.close();
  }
}

/** Null while there is nothing to see yet, and when no code is in sight. */
export const codeInVideo = async (video: HTMLVideoElement): Promise<string | null> =>
  video.videoWidth > 0 ? codeAt(video, video.videoWidth, video.videoHeight, 1000) : null;
