// What is shown when a part of the app is not there or breaks: an old window whose files are gone after an update, or no
// network before there was a copy. Without it the page would be empty. Never says what broke: that may hold words.
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NotePage } from '../screens/frame/NotePage.tsx';
import { Button } from '../ui/Button.tsx';

function BrokenNote() {
  const { t } = useTranslation('trouble');
  return (
    <NotePage
      title={t('broken')}
      actions={
        <Button look="go" big onClick={() => location.reload()}>
          {t('loadAgain')}
        </Button>
      }
    />
  );
}

export class WhenBroken extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };
  static getDerivedStateFromError = () => ({ isBroken: true });
  override render() {
    return this.state.isBroken ? <BrokenNote /> : this.props.children;
  }
}
