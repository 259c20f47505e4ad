package org.glossator.review.team;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeResult;
import org.glossator.core.schema.SchemaFile;
import org.glossator.model.Document;
import org.glossator.review.align.Labels;
import org.glossator.review.merge.Conflict;
import org.glossator.review.store.Entry;
import org.glossator.review.store.EntryLog;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.store.ReviewStore.Sort;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.schema.SchemaSpec;

/**
 * Merges two versions of a whole corpus that grew from a common one, file by file, each sort of file by its own rules.
 * What cannot be settled becomes an entry of {@code review/ID.conflicts}; a file that cannot be understood is set aside
 * below {@code review/set-aside/} and the rest goes on. Symmetric: both sides come to the same files.
 */
final class TreeMerge {

	static final String SET_ASIDE = "review/set-aside/";

	private final Blobs blobs;
	private final FileCheck check;
	private final Instant time;
	private final Map<String, ObjectId> base;
	private final Map<String, ObjectId> left;
	private final Map<String, ObjectId> right;
	private final boolean rightIsChecked;
	private final Map<String, ObjectId> merged = new TreeMap<>();
	private final Map<String, List<Entry>> conflicts = new TreeMap<>();
	private final Map<String, String> setAside = new TreeMap<>();
	private Labels labels = new Labels(SchemaSpec.EMPTY);

	/**
	 * @param time of conflicts, the same for both who merge
	 * @param rightIsChecked whether the right side comes out of a merge, where all its files were looked at
	 */
	TreeMerge(Blobs blobs, FileCheck check, Instant time, Map<String, ObjectId> base, Map<String, ObjectId> left,
			Map<String, ObjectId> right, boolean rightIsChecked) {
		this.blobs = blobs;
		this.check = check;
		this.time = time;
		this.base = base;
		this.left = left;
		this.right = right;
		this.rightIsChecked = rightIsChecked;
	}

	/** The files set aside, with what is wrong with each. */
	Map<String, String> setAside() {
		return setAside;
	}

	/** How many new conflicts there are. */
	int conflicts() {
		return conflicts.values().stream().mapToInt(List::size).sum();
	}

	Map<String, ObjectId> run() throws IOException {
		TreeSet<String> paths = new TreeSet<>(base.keySet());
		paths.addAll(left.keySet());
		paths.addAll(right.keySet());
		// The schema first: it tells which values are links.
		if (paths.remove("schema.layers")) {
			put("schema.layers");
		}
		if (merged.containsKey("schema.layers")) {
			labels = new Labels(SchemaFile.parse(Path.of("schema.layers"), blobs.bytes(merged.get("schema.layers"))).spec());
		}
		for (String path : paths) {
			put(path);
		}
		bringBackDocuments();
		for (Map.Entry<String, List<Entry>> entry : conflicts.entrySet()) {
			String path = "review/" + entry.getKey() + "." + Sort.CONFLICTS.extension();
			EntryLog log = merged.containsKey(path)
					? EntryLog.parse(Path.of(path), blobs.bytes(merged.get(path)), Sort.CONFLICTS.extension())
					: EntryLog.empty(Sort.CONFLICTS.extension());
			merged.put(path, blobs.store(log.with(entry.getValue()).bytes()));
		}
		return merged;
	}

	private void put(String path) throws IOException {
		ObjectId before = base.get(path);
		ObjectId mine = usable(path, left.get(path), left, before);
		ObjectId theirs = usable(path, right.get(path), right, before);
		ObjectId result = one(path, before, mine, theirs);
		if (result != null) {
			merged.put(path, result);
		}
	}

	/** A changed file that cannot be understood counts as unchanged and is set aside. */
	private ObjectId usable(String path, ObjectId blob, Map<String, ObjectId> side, ObjectId before) throws IOException {
		if (blob == null && (path.equals(RegistryFile.NAME) || path.equals("schema.layers"))) {
			// Without these it would be no corpus, so nobody can have meant to delete them.
			return before;
		}
		if (blob == null || blob.equals(before) || path.startsWith(SET_ASIDE) || side == right && rightIsChecked) {
			return blob;
		}
		String fault = check.fault(path, blob, side);
		if (fault == null && path.startsWith("documents/") && before != null) {
			fault = "A text never changes under its annotations; import the changed text as a new document.";
		}
		if (fault == null) {
			return blob;
		}
		String aside = SET_ASIDE + blob.abbreviate(8).name() + "/" + path;
		// What is too large to be of use would only fill everybody's disk: git has it, a note says so.
		merged.put(aside, check.isTooLarge(blob) ? blobs.store(FileCheck.note(fault, blob)) : blob);
		setAside.put(aside, fault);
		return before;
	}

	private ObjectId one(String path, ObjectId before, ObjectId mine, ObjectId theirs) throws IOException {
		if (Objects.equals(mine, theirs) || Objects.equals(before, theirs)) {
			return mine;
		}
		if (Objects.equals(before, mine)) {
			return theirs;
		}
		if (mine == null || theirs == null) {
			fileConflict(path, Conflict.Kind.DELETED_AND_CHANGED, mine, theirs);
			return mine == null ? theirs : mine;
		}
		if (SetPath.of(path) != null) {
			return set(SetPath.of(path), before, mine, theirs);
		}
		if (FileCheck.sort(path) != null) {
			String sort = FileCheck.sort(path).extension();
			return blobs.store(EntryLog.parse(Path.of(path), blobs.bytes(mine), sort)
					.with(EntryLog.parse(Path.of(path), blobs.bytes(theirs), sort)).bytes());
		}
		return switch (path) {
			case RegistryFile.NAME -> registry(before, mine, theirs);
			case "schema.layers" -> schema(before, mine, theirs);
			default -> text(path, before, mine, theirs);
		};
	}

	private ObjectId set(SetPath path, ObjectId before, ObjectId mine, ObjectId theirs) throws IOException {
		List<Conflict> found = new ArrayList<>();
		Path named = Path.of(path.path());
		SpansFile result = SpansFile.merged(before == null ? SpansFile.EMPTY : SpansFile.parse(named, blobs.bytes(before)),
				SpansFile.parse(named, blobs.bytes(mine)), SpansFile.parse(named, blobs.bytes(theirs)), labels, found);
		for (Conflict conflict : found) {
			FeatureValues fields = FeatureValues.of("what", conflict.kind().id(), "path", path.path(), "annotator", path.annotator(),
					"annotation", conflict.id(), "base", SpansFile.line(conflict.base()), "one", SpansFile.line(conflict.one()), "other",
					SpansFile.line(conflict.other())).with("aspect", conflict.aspects());
			conflict(path.document(), fields);
		}
		return blobs.store(result.bytes());
	}

	private void conflict(String document, FeatureValues fields) {
		conflicts.computeIfAbsent(document, key -> new ArrayList<>()).add(Entry.of("conflict", time, "", fields));
	}

	/** Both versions of a file stay in git and are named here. */
	private void fileConflict(String path, Conflict.Kind kind, ObjectId mine, ObjectId theirs) {
		TreeSet<String> versions = new TreeSet<>();
		versions.add(mine == null ? "" : mine.name());
		versions.add(theirs == null ? "" : theirs.name());
		SetPath set = SetPath.of(path);
		conflict(set == null ? ReviewStore.CORPUS : set.document(),
				FeatureValues.of("what", kind.id(), "path", path, "one", versions.first(), "other", versions.last()));
	}

	private ObjectId registry(ObjectId before, ObjectId mine, ObjectId theirs) throws IOException {
		List<String> disputed = new ArrayList<>();
		Path named = Path.of(RegistryFile.NAME);
		RegistryFile result = RegistryFile.merged(before == null ? null : RegistryFile.parse(named, blobs.bytes(before)),
				RegistryFile.parse(named, blobs.bytes(mine)), RegistryFile.parse(named, blobs.bytes(theirs)), disputed);
		disputed(RegistryFile.NAME, disputed, mine, theirs);
		return blobs.store(result.bytes());
	}

	private void disputed(String path, List<String> disputed, ObjectId mine, ObjectId theirs) {
		if (!disputed.isEmpty()) {
			TreeSet<String> versions = new TreeSet<>(List.of(mine.name(), theirs.name()));
			conflict(ReviewStore.CORPUS, FeatureValues.of("what", Conflict.Kind.CHANGED_TWICE.id(), "path", path, "one",
					versions.first(), "other", versions.last()).with("aspect", disputed));
		}
	}

	private ObjectId schema(ObjectId before, ObjectId mine, ObjectId theirs) throws IOException {
		Path named = Path.of("schema.layers");
		SchemaFile one = SchemaFile.parse(named, blobs.bytes(mine));
		SchemaFile other = SchemaFile.parse(named, blobs.bytes(theirs));
		boolean first = mine.name().compareTo(theirs.name()) < 0;
		SchemaFile result = before == null ? first ? one : other : SchemaFile.parse(named, blobs.bytes(before));
		SchemaMerge merge = new SchemaMerge();
		SchemaSpec spec = merge.of(before == null ? SchemaSpec.EMPTY : result.spec(), one.spec(), other.spec());
		result.update(spec);
		disputed("schema.layers", merge.disputed(), mine, theirs);
		return blobs.store(result.bytes());
	}

	/** Line by line where that goes without a conflict; else the file stays as it was, or is the one that sorts first. */
	private ObjectId text(String path, ObjectId before, ObjectId mine, ObjectId theirs) throws IOException {
		byte[] one = blobs.bytes(mine);
		byte[] other = blobs.bytes(theirs);
		byte[] ancestor = before == null ? new byte[0] : blobs.bytes(before);
		if (!path.startsWith("documents/") && FileCheck.isText(one) && FileCheck.isText(other) && FileCheck.isText(ancestor)) {
			MergeResult<RawText> result = new MergeAlgorithm(DiffAlgorithm.getAlgorithm(DiffAlgorithm.SupportedAlgorithm.HISTOGRAM))
					.merge(RawTextComparator.DEFAULT, new RawText(ancestor), new RawText(one), new RawText(other));
			if (!result.containsConflicts()) {
				return blobs.store(lines(result));
			}
		}
		fileConflict(path, before == null ? Conflict.Kind.ADDED_TWICE : Conflict.Kind.CHANGED_TWICE, mine, theirs);
		return before != null ? before : mine.name().compareTo(theirs.name()) < 0 ? mine : theirs;
	}

	private static byte[] lines(MergeResult<RawText> result) throws IOException {
		java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
		for (MergeChunk chunk : result) {
			RawText from = result.getSequences().get(chunk.getSequenceIndex());
			for (int line = chunk.getBegin(); line < chunk.getEnd(); line++) {
				from.writeLine(bytes, line);
				if (line < from.size() - 1 || !from.isMissingNewlineAtEnd()) {
					bytes.write('\n');
				}
			}
		}
		return bytes.toByteArray();
	}

	/**
	 * A document that one side took away comes back where the other side went on annotating it, and no text goes while its
	 * document stays.
	 */
	private void bringBackDocuments() throws IOException {
		if (!merged.containsKey(RegistryFile.NAME) || !base.containsKey(RegistryFile.NAME)) {
			return;
		}
		Path named = Path.of(RegistryFile.NAME);
		RegistryFile registry = RegistryFile.parse(named, blobs.bytes(merged.get(RegistryFile.NAME)));
		RegistryFile before = RegistryFile.parse(named, blobs.bytes(base.get(RegistryFile.NAME)));
		boolean changed = false;
		for (String path : List.copyOf(merged.keySet())) {
			SetPath set = SetPath.of(path);
			if (set != null && registry.document(set.document()) == null && before.document(set.document()) != null) {
				registry.corpus().getDocuments().add(EcoreUtil.copy(before.document(set.document())));
				conflict(set.document(), FeatureValues.of("what", Conflict.Kind.DELETED_AND_USED.id(), "path", path));
				changed = true;
			}
		}
		for (Document document : registry.corpus().getDocuments()) {
			for (String file : List.of(document.getPath(), document.getOriginalPath())) {
				if (base.containsKey(file)) {
					merged.putIfAbsent(file, base.get(file));
				}
			}
		}
		if (changed) {
			merged.put(RegistryFile.NAME, blobs.store(registry.bytes()));
		}
	}
}
