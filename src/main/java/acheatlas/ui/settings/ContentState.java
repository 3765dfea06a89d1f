package acheatlas.ui.settings;

import acheatlas.content.Problem;
import acheatlas.graph.Content;

import java.nio.file.Path;
import java.util.List;

/// The content in use, as the settings show it.
public record ContentState(
        Path folder, String version, int causes, int moves, int articles, List<Problem> problems) {

    public ContentState {
        problems = List.copyOf(problems);
    }

    public static ContentState of(Path folder, Content content) {
        var graph = content.graph();
        return new ContentState(
                folder,
                graph.version(),
                graph.causes().size(),
                graph.moves().size(),
                graph.articles().size(),
                content.problems());
    }

    List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }
}
