import { lazy, Suspense } from 'react';
import { dismiss } from '../state/actions';
import { retryFile } from '../state/loading';
import { useT } from '../state/selectors';
import { useStore, type Notice } from '../state/store';
import type { Catalogue } from '../i18n/catalogue';
import type { LoadProblem } from '../domain/dataset';
import { problemText } from '../i18n/problemText';
import type { Dropped } from '../view/param';
import { Alert } from '../ui/kit/Alert';
import { Button } from '../ui/kit/Button';

const InvestNotice = lazy(async () => ({ default: (await import('../ui/shortlist/InvestNotice')).InvestNotice }));

const ReleaseNotice = lazy(async () => ({ default: (await import('../ui/quality/ReleaseNotice')).ReleaseNotice }));
const StorageNotice = lazy(async () => ({ default: (await import('../ui/storage/StorageNotice')).StorageNotice }));
const PlotsNotice = lazy(async () => ({ default: (await import('../ui/plots/PlotsNotice')).PlotsNotice }));

/** What the reader should know, newest last. Problems of one file stand together, and so does all about storage. */
export function Notices() {
  const t = useT();
  const notices = useStore((s) => s.notices);
  const problems = notices.flatMap((n) => (n.kind === 'load-problem' ? [n.problem] : []));
  const storage = notices.filter((n) => n.kind === 'storage');
  const files = [...new Set(problems.map((p) => p.file))];
  return (
    <section className="notices" aria-label={t.notices.title}>
      {notices.map((notice) =>
        notice.kind === 'load-problem' || notice.kind === 'storage' ? null : (
          <Alert key={JSON.stringify(notice)} onDismiss={() => dismiss(notice)}>
            <NoticeText notice={notice} />
          </Alert>
        ),
      )}
      {storage.length > 0 && (
        <Alert onDismiss={() => storage.forEach(dismiss)}>
          <Suspense>
            <StorageNotice troubles={storage} />
          </Suspense>
        </Alert>
      )}
      {files.map((file) => (
        <FileProblems key={file} file={file} problems={problems.filter((p) => p.file === file)} />
      ))}
    </section>
  );
}

function NoticeText({ notice }: { readonly notice: Exclude<Notice, { kind: 'load-problem' | 'storage' }> }) {
  const { notices: t } = useT();
  switch (notice.kind) {
    case 'link-dropped':
      return (
        <>
          <p>{t.linkDropped}</p>
          <ul>
            {notice.dropped.map((part) => (
              <li key={`${part.param}=${part.value}`}>{droppedText(t, part)}</li>
            ))}
          </ul>
        </>
      );
    case 'zone-gone':
      return t.zoneGone(notice.ids.map((id) => `“${id}”`).join(', '));
    case 'invest':
      return (
        <Suspense>
          <InvestNotice what={notice.what} />
        </Suspense>
      );
    case 'pinned':
      return (
        <Suspense>
          <ReleaseNotice release={notice.release} />
        </Suspense>
      );
    case 'plots':
      return (
        <Suspense>
          <PlotsNotice what={notice.what} />
        </Suspense>
      );
    case 'no-webgl':
      return t.noWebgl;
    case 'base-unreachable':
      return t.baseUnreachable;
  }
}

function FileProblems({ file, problems }: { readonly file: string; readonly problems: readonly LoadProblem[] }) {
  const t = useT();
  const whole = problems.every((p) => p.kind !== 'bad-feature');
  const forget = (): void => {
    const { notices } = useStore.getState();
    for (const n of notices) if (n.kind === 'load-problem' && n.problem.file === file) dismiss(n);
  };
  return (
    <Alert tone={whole ? 'danger' : 'warn'} onDismiss={forget}>
      {problems.map((problem) => (
        <p key={JSON.stringify(problem)}>{problemText(t.notices, problem)}</p>
      ))}
      <p>
        {t.notices.restWorks}{' '}
        <Button look="link" onClick={() => void retryFile(file)}>
          {t.actions.retry}
        </Button>
      </p>
    </Alert>
  );
}

function droppedText(t: Catalogue['notices'], { param, value, reason }: Dropped): string {
  return t.dropped[reason](param, value);
}
