import { useMemo } from "preact/hooks";
import { TurnLink } from "../views/turn-link.js";
import type { FigureSource } from "./figure-source.js";
import { Figure } from "./figure.js";
import { counted } from "./talk-drawing.js";
import { MOST_TOPICS, TopicDrawing } from "./topic-drawing.js";
import { topicMap, type TopicMap } from "./topic-map.js";

/** What is spoken of where. */
export function TopicFigure({ read, origin, dispatch }: FigureSource) {
  const map = useMemo(() => topicMap(read), [read]);
  const cells = map.rows.flatMap(({ label, codebook, places }) =>
    map.columns.flatMap((column, index) => {
      const count = places[index] ?? 0;
      return count === 0 ? [] : [{ label, codebook, column, count }];
    }),
  );
  const spansOf = (id: string, label: string, codebook: string) =>
    (read.topics.get(id) ?? []).filter((topic) => topic.label === label && topic.codebook === codebook).flatMap(({ spans }) => spans);
  return (
    <Figure
      id="topics"
      heading="What is spoken of, and where"
      finding={findingOf(map)}
      draw={map.rows.length === 0 ? null : (props) => <TopicDrawing map={map} {...props} />}
      table={{
        head: ["Topic", "Codebook", "Exchange", "Places"],
        rows: cells.map(({ label, codebook, column, count }) => [label, codebook, column.label, count]),
      }}
      rows={cells.map(({ label, codebook, column, count }) => [
        label,
        codebook,
        <TurnLink key="turn" ordinal={column.turn} spans={spansOf(column.id, label, codebook)} dispatch={dispatch}>{column.label}</TurnLink>,
        count,
      ])}
      computed={
        "Each exchange is given topics by the terms of two codebooks: policy areas and places. The number in a cell is how many places in the exchange decided for the topic; an empty cell has none that passed the threshold. Where a narrower topic is given, the wider one is left out. Turns outside of exchanges have a column of their own where they have a topic. Where there is no room for all columns, neighbours are put together and their places added up."
      }
      origin={origin}
      dispatch={dispatch}
    />
  );
}

function findingOf({ rows, columns }: TopicMap): string {
  const [first] = rows;
  if (first === undefined) return "No topic was found in it.";
  const shown = rows.length > MOST_TOPICS ? ` The ${MOST_TOPICS} most frequent are drawn.` : "";
  const exchanges = counted(first.places.filter((count) => count > 0).length, "exchange");
  return `${counted(rows.length, "topic")}; most places speak of ${first.label}: ${first.total}, in ${exchanges} of ${columns.length}.${shown}`;
}
