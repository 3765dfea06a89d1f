package acheatlas.cli;

import acheatlas.graph.CareLevel;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.annotations.SerializedName;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Reads the cases `score` runs: a JSON array of stories with what should come out.
final class CaseFile {
    private CaseFile() {}

    /// The shape of one case in the file; leaves this class only as a [Vignette].
    private record CaseJson(
            @Nullable String id,
            @SerializedName("findings_present") @Nullable List<String> present,
            @SerializedName("findings_absent") @Nullable List<String> absent,
            @SerializedName("expected_cause") @Nullable String cause,
            @SerializedName("acceptable_causes") @Nullable List<String> otherCauses,
            @SerializedName("expected_triage") @Nullable String triage,
            @SerializedName("acceptable_triage") @Nullable List<String> otherTriage) {}

    /// @throws CannotRun where the file cannot be read or a case says something impossible
    static List<Vignette> read(Path file) throws CannotRun {
        try (var reader = Files.newBufferedReader(file)) {
            var cases = new Gson().fromJson(reader, CaseJson[].class);
            if (cases == null) {
                throw new CannotRun(file + " is empty. It should hold an array of cases.");
            }
            var vignettes = new ArrayList<Vignette>();
            for (int place = 0; place < cases.length; place++) {
                vignettes.add(vignette(cases[place], file + ", case " + (place + 1)));
            }
            return vignettes;
        } catch (IOException e) {
            throw new CannotRun("Cannot read " + file + ": " + e.getMessage(), e);
        } catch (JsonParseException e) {
            throw new CannotRun(file + " is not an array of cases: " + e.getMessage(), e);
        }
    }

    private static Vignette vignette(@Nullable CaseJson json, String place) throws CannotRun {
        if (json == null) {
            throw new CannotRun(place + " is empty. Remove the stray comma or fill it in.");
        }
        var id = Objects.requireNonNullElse(json.id(), place);
        return new Vignette(
                id,
                orEmpty(json.present()),
                orEmpty(json.absent()),
                Objects.requireNonNullElse(json.cause(), ""),
                orEmpty(json.otherCauses()),
                json.triage() == null ? List.of() : List.of(level(json.triage(), id)),
                levels(orEmpty(json.otherTriage()), id));
    }

    private static List<CareLevel> levels(List<String> names, String id) throws CannotRun {
        var levels = new ArrayList<CareLevel>();
        for (var name : names) {
            levels.add(level(name, id));
        }
        return levels;
    }

    private static CareLevel level(String name, String id) throws CannotRun {
        for (var level : CareLevel.values()) {
            if (level.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return level;
            }
        }
        throw new CannotRun(
                id
                        + ": no care level is called "
                        + name
                        + ". Use self_care, soon, urgent or emergency.");
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
