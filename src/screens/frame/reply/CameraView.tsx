// What the camera sees, until a code is in sight. The camera is off the moment this is not on the screen.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusHere } from '../useFocusHere.ts';
import { codeInVideo } from './codeIn.ts';

const between = 300;

interface CameraViewProps {
  /** It looks anew at somebody's press, and the press is gone. */
  readonly isAgain: boolean;
  readonly onCode: (text: string) => void;
}

export function CameraView({ isAgain, onCode }: CameraViewProps) {
  const { t } = useTranslation('reply');
  const view = useRef<HTMLVideoElement>(null);
  const hold = useFocusHere<HTMLParagraphElement>(isAgain);
  const [trouble, setTrouble] = useState<'none' | 'notAllowed' | null>(null);
  const seen = useEffectEvent(onCode);

  useEffect(() => {
    let stream: MediaStream | null = null;
    let left = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = () => stream?.getTracks().forEach((track) => track.stop());
    const look = async () => {
      const text = view.current && (await codeInVideo(view.current));
      if (left) return;
      if (text) seen(text);
      else waiting = setTimeout(() => void look(), between);
    };
    const start = async () => {
      try {
        // No camera at all, or a page that may not ask for one: there is nothing to ask.
        const devices: MediaDevices | undefined = navigator.mediaDevices;
        stream = (await devices?.getUserMedia({ video: { width: { ideal: 1280 } }, audio: false })) ?? null;
        if (left) stop();
        else if (stream && view.current) {
          view.current.srcObject = stream;
          await view.current.play();
          await look();
        } else setTrouble('none');
      } catch (error) {
        const refused = error instanceof DOMException && error.name === 'NotAllowedError';
        if (!left) setTrouble(refused ? 'notAllowed' : 'none');
      }
    };
    void start();
    return () => {
      left = true;
      clearTimeout(waiting);
      stop();
    };
  }, []);

  if (trouble) return <p role="alert">{t(`camera.${trouble}`)}</p>;
  return (
    <div className="camera">
      <video ref={view} muted playsInline aria-label={t('camera.label')} />
      <p ref={hold} className="hint" tabIndex={-1}>
        {t('camera.hold')}
      </p>
    </div>
  );
}
