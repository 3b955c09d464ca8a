// The name of an area in the language on the screen; one that somebody named stays as it was said.
import { useTranslation } from 'react-i18next';
import { areaCodes } from './areaCodes.ts';

export function useAreaName(): (area: string) => string {
  const { t } = useTranslation('topic');
  return (area) => {
    const code = areaCodes.find((one) => one === area);
    return code ? t(`area.${code}`) : area;
  };
}
