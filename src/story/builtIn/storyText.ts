/** What a scene says in one language. All of it is live text. */
export interface SceneText {
  readonly title: string;
  readonly text: string;
  readonly notes: string;
  /** What the large figures are, by reference. */
  readonly figures?: Readonly<Record<string, string>>;
  /** `rows`: what the bars are, by reference. */
  readonly chart?: {
    readonly title: string;
    readonly rows?: readonly { readonly ref: string; readonly label: string }[];
  };
}

/** The built-in story in one language: words only. What it shows is in the files of the scenes. */
export interface StoryText {
  readonly title: string;
  /** By id of the scene. */
  readonly scenes: Readonly<Record<string, SceneText>>;
}
