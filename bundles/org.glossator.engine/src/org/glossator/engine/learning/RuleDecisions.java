package org.glossator.engine.learning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.Status;

/**
 * What people decided on the suggestions of each rule of a corpus, kept in {@code models/rules.tsv}: the script's name, what
 * the rule says, how often accepted, how often rejected, and in which set, as {@code annotator/document}, so that nobody is told of
 * decisions they may not see. A rule is known by its script and its comment, or its first line where it has
 * none, so that it may move within the script. Its confidence is the mean of the beta distribution that decisions make of a
 * prior of three accepted and one rejected: somebody wrote the rule on purpose, and four decisions weigh as much as that.
 * A line without a set is passed over: it does not say whose decisions it counts. Immutable; any thread.
 */
public final class RuleDecisions {

	private static final double PRIOR_ACCEPTED = 3;
	private static final double PRIOR_REJECTED = 1;
	private static final String ENGINE = "rule ";
	private static final Pattern REASON = Pattern.compile("rule (?<file>.+?\\.ruta):\\d+(?: \u2013 (?<said>.*?))?(?: \\((?:\\d+ of \\d+ accepted|nobody decided on it yet)\\).*)?", Pattern.DOTALL);

	/** How many decisions were made on a rule. */
	private record Counts(int accepted, int rejected) {

		Counts plus(Counts other) {
			return new Counts(accepted + other.accepted, rejected + other.rejected);
		}
	}

	private final Path file;
	private final List<Object> seen;
	/** By set, then by script and rule, parted by a tab. */
	private final Map<String, Map<String, Counts>> sets;
	private final Map<String, Counts> counts = new TreeMap<>();

	private RuleDecisions(Path file, List<Object> seen, Map<String, Map<String, Counts>> sets) {
		this.file = file;
		this.seen = seen;
		this.sets = sets;
		sets.values().forEach(set -> set.forEach((rule, of) -> counts.merge(rule, of, Counts::plus)));
	}

	/**
	 * What is known without the decisions that somebody may not see.
	 *
	 * @param hidden whether, of a document, what an annotator made may not be seen
	 */
	public RuleDecisions without(BiPredicate<String, String> hidden) {
		Map<String, Map<String, Counts>> seenSets = new TreeMap<>(sets);
		seenSets.keySet().removeIf(set -> hidden.test(set.substring(set.indexOf('/') + 1), set.substring(0, set.indexOf('/'))));
		return seenSets.size() == sets.size() ? this : new RuleDecisions(file, seen, seenSets);
	}

	/**
	 * What is known in a corpus; nothing for null.
	 *
	 * @throws InputFault if the file cannot be understood
	 */
	public static RuleDecisions of(Path corpusFolder) throws IOException {
		if (corpusFolder == null) {
			return new RuleDecisions(null, List.of(), Map.of());
		}
		Path file = corpusFolder.resolve("models").resolve("rules.tsv");
		List<Object> seen = fingerprint(file);
		return new RuleDecisions(file, seen, seen.isEmpty() ? Map.of() : read(file));
	}

	private static Map<String, Map<String, Counts>> read(Path file) throws IOException {
		Map<String, Map<String, Counts>> sets = new TreeMap<>();
		int number = 0;
		for (String line : ModelStore.text(file).lines().toList()) {
			number++;
			String[] cells = line.split("\t", -1);
			try {
				Counts of = new Counts(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
				if (cells.length > 4 && cells[4].indexOf('/') > 0) {
					sets.computeIfAbsent(cells[4], set -> new TreeMap<>()).merge(cells[0] + "\t" + cells[1], of, Counts::plus);
				}
			} catch (NumberFormatException | ArrayIndexOutOfBoundsException fault) {
				throw new InputFault(file, number, "This is no line of a script, a rule, two numbers and a set; delete the file and train again.", fault);
			}
		}
		return sets;
	}

	/** Whether something was decided since. */
	public boolean isStale() throws IOException {
		return file != null && !fingerprint(file).equals(seen);
	}

	private static List<Object> fingerprint(Path file) throws IOException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return List.of(attributes.size(), attributes.lastModifiedTime(), String.valueOf(attributes.fileKey()));
		} catch (NoSuchFileException none) {
			return List.of();
		}
	}

	/**
	 * Counts all decisions anew and keeps them.
	 *
	 * @param sets everybody's whose decisions count
	 */
	public static void learn(Path corpusFolder, List<AnnotatedDocument> sets) throws IOException {
		StringBuilder text = new StringBuilder();
		Map<String, Map<String, Counts>> byRule = new TreeMap<>();
		for (AnnotatedDocument set : sets) {
			for (AnnotationRecord record : set.annotations()) {
				Provenance provenance = record.provenance();
				String rule = provenance.status() == Status.SUGGESTED || !provenance.origin().name().startsWith(ENGINE) ? null : rule(provenance.reason());
				if (rule != null) {
					byRule.computeIfAbsent(rule, first -> new TreeMap<>()).merge(set.annotator() + "/" + set.info().id(),
							provenance.status() == Status.ACCEPTED ? new Counts(1, 0) : new Counts(0, 1), Counts::plus);
				}
			}
		}
		byRule.forEach((rule, counted) -> counted.forEach((set, of) -> text.append(rule).append('\t').append(of.accepted()).append('\t').append(of.rejected())
				.append('\t').append(set).append('\n')));
		Path file = corpusFolder.resolve("models").resolve("rules.tsv");
		boolean there = Files.exists(file);
		if (there ? !ModelStore.text(file).contentEquals(text) : !byRule.isEmpty()) {
			ModelStore.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
		}
	}

	/** The rule that gave that reason, or null. */
	private static String rule(String reason) {
		Matcher matcher = REASON.matcher(reason);
		return matcher.matches() ? key(matcher.group("file"), matcher.group("said") == null ? "" : matcher.group("said")) : null;
	}

	private static String key(String script, String said) {
		return script.replaceAll("\\s+", " ") + "\t" + said.replaceAll("\\s+", " ").strip();
	}

	/** How likely a suggestion of that rule is accepted, more than 0 and less than 1. */
	public double confidence(String script, String said) {
		Counts of = counts.getOrDefault(key(script, said), new Counts(0, 0));
		return (of.accepted() + PRIOR_ACCEPTED) / (of.accepted() + of.rejected() + PRIOR_ACCEPTED + PRIOR_REJECTED);
	}

	/** The decisions on a rule in words. */
	public String told(String script, String said) {
		Counts of = counts.getOrDefault(key(script, said), new Counts(0, 0));
		int all = of.accepted() + of.rejected();
		return all == 0 ? "(nobody decided on it yet)" : "(" + of.accepted() + " of " + all + " accepted)";
	}
}
