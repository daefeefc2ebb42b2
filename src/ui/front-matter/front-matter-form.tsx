import { Tabs } from "@base-ui/react/tabs";
import { ArrowLeft } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PictureService } from "../../editor/core/picture-service.ts";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import { useCurrent } from "../open-issue/use-current.ts";
import { FormWarnings } from "../kit/form-warnings.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { go } from "../routes/use-route.ts";
import { CategoryRow } from "./category-row.tsx";
import { DateRow } from "./date-row.tsx";
import { LeftFigures } from "./left-figures.tsx";
import { NoFrontMatter } from "./no-front-matter.tsx";
import { OtherRows } from "./other-rows.tsx";
import { SlugRow } from "./slug-row.tsx";
import { TagsRow } from "./tags-row.tsx";
import { TitleRow } from "./title-row.tsx";
import type { HeadFields } from "../open-issue/use-head.ts";
import { HeadWarningsProvider, useHeadWarnings } from "./head-warnings.ts";
import { YamlView } from "./yaml-view.tsx";
import "../styles/settings.css";

interface FormProps {
  readonly head: HeadFields;
  readonly pictures: PictureService;
  /** That of the text, which looks for what is wrong here, too. */
  readonly editor: EditorHandle | null;
}

/** The front matter as a form, and as its own text. Both write into the head of the file, so that undo covers them. */
export function FrontMatterForm({ head, pictures, editor }: FormProps) {
  const warnings = useHeadWarnings(editor);
  const { t } = useTranslation();
  const id = useCurrent((issue) => issue.id);
  const { readable } = head.frontMatter;
  const [view, setView] = useState<"form" | "yaml">(readable ? "form" : "yaml");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  // Text that is being mended stays text, even where it can be read for a moment.
  if (!readable && view === "form") setView("yaml");
  const back = () => go({ screen: "issue", id, part: "text" });
  return (
    <Tabs.Root
      className="sheet"
      value={view}
      onValueChange={(value) => setView(value === "yaml" ? "yaml" : "form")}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented && !event.nativeEvent.isComposing)
          back();
      }}
    >
      <div className="form-head">
        <IconButton icon={ArrowLeft} label={t("frontMatter.back")} onClick={back} />
        <h1 ref={heading} tabIndex={-1}>
          {t("frontMatter.title")}
        </h1>
        <Tabs.List className="tabs">
          <Tabs.Tab className="tab" value="form" disabled={!readable}>
            {t("frontMatter.form")}
          </Tabs.Tab>
          <Tabs.Tab className="tab" value="yaml">
            {t("frontMatter.yaml")}
          </Tabs.Tab>
        </Tabs.List>
      </div>
      <FormWarnings of={warnings.get(null) ?? []} />
      <Tabs.Panel value="form">
        <HeadWarningsProvider value={warnings}>
          {head.source === "" ? <NoFrontMatter /> : <FormRows head={head} pictures={pictures} />}
        </HeadWarningsProvider>
      </Tabs.Panel>
      <Tabs.Panel value="yaml">
        <YamlView head={head} />
      </Tabs.Panel>
    </Tabs.Root>
  );
}

function FormRows({ head, pictures }: Omit<FormProps, "editor">) {
  return (
    <>
      <TitleRow head={head} />
      <SlugRow head={head} />
      <DateRow head={head} />
      <LeftFigures pictures={pictures} />
      <TagsRow head={head} />
      <CategoryRow head={head} />
      <OtherRows head={head} />
    </>
  );
}
