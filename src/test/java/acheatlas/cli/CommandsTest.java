package acheatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.SmallFolder;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class CommandsTest {
    private final List<Screens.Shot> shots = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Screens screens =
            new Screens() {
                @Override
                public List<String> names() {
                    return List.of("explore");
                }

                @Override
                public void write(Shot shot, Path file) throws IOException {
                    shots.add(shot);
                    Files.createFile(file);
                }
            };

    private int run(String... arguments) {
        return Commands.run(
                arguments, screens, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private JsonObject json() {
        return JsonParser.parseString(out.toString()).getAsJsonObject();
    }

    @Test
    void checkOfTheShippedContentFindsNothing() {
        assertEquals(0, run("check", "data"), out::toString);
        assertTrue(out.toString().contains("No problems"), out::toString);
    }

    @Test
    void aWarningAloneDoesNotFailTheCheck(@TempDir Path folder) throws IOException {
        var small = new SmallFolder(folder);
        small.edit(
                "graph.json",
                "\"2026-01-05\", \"reviewBy\": \"2028",
                "\"2016-01-05\", \"reviewBy\": \"2018");
        assertEquals(0, run("check", folder.toString()));
        assertTrue(out.toString().contains(": warning: "), out::toString);
        assertTrue(out.toString().contains("No problems, "), out::toString);
    }

    @Test
    void checkOfAFolderThatIsNotThereCannotRunAndSaysWhere(@TempDir Path folder) {
        assertEquals(2, run("check", folder.resolve("nowhere").toString()));
        assertTrue(err.toString().contains("nowhere"), err::toString);
        assertFalse(err.toString().contains("\tat "), "no stack trace");
    }

    @Test
    void checkReadsTheDrawingsToo(@TempDir Path folder) throws IOException {
        var small = new SmallFolder(folder);
        small.addDrawings();
        var poses = "pictures/poses.json";
        var drawn = Files.readString(small.file(poses));
        small.write(poses, drawn.replaceFirst("\"knee\": 0", "\"knee\": 900"));
        assertEquals(1, run("check", folder.toString()));
        assertTrue(out.toString().contains("pictures/poses.json:"), out::toString);
        assertTrue(out.toString().contains("900"), out::toString);
    }

    @Test
    void checkNamesFileLineAndColumn(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("graph.json"), "{\n  \"format\": 1,\n  \"oops\": 2\n}\n");
        assertEquals(1, run("check", folder.toString()));
        assertTrue(out.toString().contains("graph.json:3:"), out::toString);
    }

    @Test
    void explainSaysCauseReasonsAndContributorInWords() {
        assertEquals(0, run("explain", "--has", "lower back pain", "tightness", "worse sitting"));
        var text = out.toString();
        assertTrue(text.contains("Things that can be linked with what you picked"), text);
        assertTrue(text.contains("c_prolonged_sitting"), text);
        assertTrue(text.contains("c_tp_iliopsoas"), text);
        assertTrue(text.contains("+ Lower back pain"), text);
    }

    @Test
    void explainAsJsonGivesNoScore() {
        assertEquals(0, run("explain", "--json", "--has", "s_groin_pain", "--not", "fever"));
        var first = json().getAsJsonArray("causes").get(0).getAsJsonObject();
        assertFalse(first.getAsJsonArray("reasons_for").isEmpty());
        assertFalse(out.toString().contains("score"));
    }

    @Test
    void anEmergencyStopsTheRankingAndShowsNoMoves() {
        assertEquals(0, run("explain", "--json", "--has", "numb between my legs", "back pain"));
        assertEquals("emergency", json().get("triage").getAsString());
        assertTrue(json().getAsJsonArray("causes").isEmpty());
        assertFalse(json().get("moves_shown").getAsBoolean());
        assertEquals("c_cauda_equina", json().getAsJsonArray("points_to").get(0).getAsString());
    }

    @Test
    void notSureAboutASaddleSignCountsAsYes() {
        run("explain", "--json", "--has", "back pain", "not sure if numb between my legs");
        assertEquals("emergency", json().get("triage").getAsString());
    }

    @Test
    void aPhraseNobodyUnderstandsIsSaidAndCounts() {
        assertEquals(1, run("explain", "--has", "elbow buzz"));
        assertTrue(out.toString().contains("\"elbow buzz\": not understood"), out::toString);
    }

    @Test
    void handoutWritesAPdf(@TempDir Path folder) throws IOException {
        var file = folder.resolve("page.pdf");
        assertEquals(
                0,
                run(
                        "handout",
                        "--has",
                        "lower back pain",
                        "--paper",
                        "letter",
                        "--out",
                        file.toString()),
                err::toString);
        assertEquals("%PDF-", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 5));
    }

    @Test
    void aPackGivesTheSamePageAsItsFolder(@TempDir Path folder) throws IOException {
        var pack = packed(Path.of("data"), folder.resolve("clinic.acheatlas"));
        var fromPack = folder.resolve("pack.pdf");
        var fromFolder = folder.resolve("folder.pdf");
        page("data", fromFolder);
        page(pack.toString(), fromPack);
        assertEquals(-1, Files.mismatch(fromFolder, fromPack), "pictures included");
    }

    private void page(String content, Path file) {
        var has = List.of("handout", "--has", "lower back pain", "--has", "worse sitting");
        var line = new ArrayList<>(has);
        line.addAll(List.of("--data", content, "--out", file.toString()));
        assertEquals(0, run(line.toArray(String[]::new)), err::toString);
    }

    private static Path packed(Path content, Path pack) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(pack));
                var files = Files.walk(content)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = content.relativize(file).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(file, zip);
            }
        }
        return pack;
    }

    @Test
    void handoutIntoAFolderThatIsNotThereCannotRunAndSaysTheWayOut(@TempDir Path folder) {
        var file = folder.resolve("gone").resolve("page.pdf");
        assertEquals(2, run("handout", "--has", "lower back pain", "--out", file.toString()));
        assertTrue(err.toString().contains("Make it first"), err::toString);
        assertFalse(err.toString().contains("\tat "), "no stack trace");
    }

    @Test
    void handoutKnowsTwoSizesOfText(@TempDir Path folder) {
        var file = folder.resolve("page.pdf").toString();
        assertEquals(2, run("handout", "--text-size", "120", "--out", file));
        assertTrue(err.toString().contains("100 or 150"), err::toString);
    }

    @Test
    void scoreCountsWhatTheReadmePromises(@TempDir Path folder) throws IOException {
        var file = folder.resolve("cases.json");
        Files.writeString(
                file,
                """
                [{"id": "a", "findings_present": ["s_outer_hip_pain", "sore to lie on that side"],
                  "findings_absent": ["fever"], "expected_cause": "c_gtps",
                  "expected_triage": "self_care"},
                 {"id": "b", "findings_present": ["rf_saddle_numbness", "zzz"],
                  "expected_cause": "c_cauda_equina", "expected_triage": "emergency"}]
                """);
        assertEquals(0, run("score", file.toString(), "--json"));
        var totals = json().getAsJsonObject("totals");
        assertEquals(2, totals.get("cases").getAsInt());
        assertEquals(2, totals.get("top1").getAsInt(), out::toString);
        assertEquals(2, totals.get("top3").getAsInt());
        assertEquals(2, totals.get("triage").getAsInt());
        assertEquals(1, totals.get("emergencies").getAsInt());
        assertEquals(0, totals.get("emergencies_missed").getAsInt());
        assertEquals(0, totals.get("over_triage").getAsInt());
        assertEquals(1, totals.get("unresolved_phrases").getAsInt());
    }

    @Test
    void scoreOfABrokenFileSaysWhatToDo(@TempDir Path folder) throws IOException {
        var file = folder.resolve("cases.json");
        Files.writeString(file, "[{\"id\": \"a\", \"expected_triage\": \"later\"}]");
        assertEquals(2, run("score", file.toString()));
        assertTrue(err.toString().contains("Use self_care, soon"), err::toString);
    }

    @Test
    void snapshotHandsOnWhatWasAsked(@TempDir Path folder) {
        var file = folder.resolve("x.png").toString();
        assertEquals(
                0,
                run(
                        "snapshot",
                        "explore",
                        "--out",
                        file,
                        "--has",
                        "hip pain",
                        "--size",
                        "1024x700",
                        "--dark",
                        "--text-size",
                        "150"));
        var shot = shots.getFirst();
        assertEquals(1024, shot.width());
        assertEquals(150, shot.textSize());
        assertTrue(shot.dark());
        assertFalse(shot.findings().isEmpty());
    }

    @Test
    void wrongWordsAreRefusedWithTheRightOnes() {
        assertEquals(2, run("snapshot", "nowhere", "--out", "x.png"));
        assertTrue(err.toString().contains("Screens: [explore]"), err::toString);
        assertEquals(2, run("dance"));
    }
}
