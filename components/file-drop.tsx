interface Props {
  /** Name of the button. */
  readonly label: string;
  /** What else may be done: « ou déposez-le ici. » */
  readonly hint: string;
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place for files: chosen with the button, or dropped on it. */
export function FileDrop({ label, hint, accept = '', multiple = false, onFiles }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn as a zone to drop on
    <div
      class="drop"
      role="group"
      aria-label={label}
      onDragOver={event => event.preventDefault()}
      onDrop={event => {
        event.preventDefault();
        const dropped = [...(event.dataTransfer?.files ?? [])];
        onFiles(multiple ? dropped : dropped.slice(0, 1));
      }}
    >
      <label class="file-button">
        <span>{label}</span>
        <input
          type="file"
          accept={accept}
          multiple={multiple}
          onChange={event => {
            const input = event.currentTarget;
            const chosen = [...(input.files ?? [])];
            // Emptied at once: the same file, put right, may be chosen again.
            input.value = '';
            onFiles(chosen);
          }}
        />
      </label>{' '}
      <span class="quiet">{hint}</span>
    </div>
  );
}
