package org.glossator.engine.learning;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.glossator.text.InputFault;

/**
 * The folder {@code models} of a corpus: for each layer that was learned a card {@code NAME.json} and the model that it is
 * of, {@code NAME-HASH.model}; and the settings {@code recommenders.json}. Files are written whole or not at all, and the
 * model before its card, so that whoever reads meanwhile has the old ones or the new ones. What is read is bounded and
 * nothing in it is believed unchecked. Stateless but for the folder; any thread.
 */
public final class ModelStore {

	private static final String SETTINGS = "recommenders.json";
	private static final String CARD = ".json";
	private static final String MODEL = ".model";
	private static final long MOST_CARD_BYTES = 4 << 20;
	private static final long MOST_MODEL_BYTES = 64 << 20;

	private final Path folder;

	/** @param corpusFolder the corpus */
	public ModelStore(Path corpusFolder) {
		folder = corpusFolder.resolve("models");
	}

	/** Whether anything was learned here. */
	public boolean isEmpty() throws IOException {
		return cardFiles().isEmpty();
	}

	/** The cards of all layers that were learned, by file name. */
	public List<ModelCard> cards() throws IOException {
		List<ModelCard> cards = new ArrayList<>();
		for (Path file : cardFiles()) {
			ModelCard card = CardJson.card(bytes(file, MOST_CARD_BYTES), file);
			if (!file.equals(cardFile(card.layer()))) {
				throw new InputFault(file, 0, "This card is of another layer, " + card.layer() + "; delete the file or train again.");
			}
			cards.add(card);
		}
		return cards;
	}

	/** The card of a layer, or null. */
	public ModelCard card(String layer) throws IOException {
		Path file = cardFile(layer);
		return Files.isRegularFile(file) ? CardJson.card(bytes(file, MOST_CARD_BYTES), file) : null;
	}

	private List<Path> cardFiles() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(CARD) && !file.getFileName().toString().equals(SETTINGS)).sorted().toList();
		}
	}

	/** Tells by names, sizes and times whether cards or settings changed. */
	List<String> fingerprint() throws IOException {
		List<String> seen = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + CARD)) {
				for (Path file : files) {
					BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
					seen.add(file.getFileName() + " " + attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
				}
			} catch (NoSuchFileException fault) {
				// Replaced at this moment: whoever asks again sees the new one.
				seen.add("changing");
			}
		}
		seen.sort(null);
		return seen;
	}

	/** The settings; {@link RecommenderSettings#DEFAULT} where there are none. */
	public RecommenderSettings settings() throws IOException {
		Path file = folder.resolve(SETTINGS);
		return Files.isRegularFile(file) ? CardJson.settings(bytes(file, MOST_CARD_BYTES), file) : RecommenderSettings.DEFAULT;
	}

	/** Keeps the settings. */
	public void settings(RecommenderSettings settings) throws IOException {
		write(folder.resolve(SETTINGS), CardJson.bytes(settings));
	}

	/**
	 * The model of a card.
	 *
	 * @throws InputFault if it is missing, not the one the card is of, or no model
	 */
	LayerModel model(ModelCard card) throws IOException {
		Path file = modelFile(card.layer(), card.sha256());
		try {
			byte[] bytes = bytes(file, MOST_MODEL_BYTES);
			if (!sha256(bytes).equals(card.sha256())) {
				throw new InputFault(file, 0, "This is not the model that the card beside it is of; train again.");
			}
			LayerModel model = LayerModel.read(bytes);
			if (!model.layer().equals(card.layer())) {
				throw new InputFault(file, 0, "This model is of another layer, " + model.layer() + "; train again.");
			}
			return model;
		} catch (InputFault fault) {
			throw fault;
		} catch (NoSuchFileException fault) {
			throw new InputFault(file, 0, "The model is missing; train again or delete the card beside it.", fault);
		} catch (IOException fault) {
			throw new InputFault(file, 0, "This is no model that can be used (" + fault.getMessage() + "); train again.", fault);
		}
	}

	/**
	 * What the memory of a layer knows, by string and label. Reads the whole model: not for the UI thread.
	 *
	 * @throws InputFault if the model is missing, not the one the card is of, or no model
	 */
	public List<Remembered> remembered(ModelCard card) throws IOException {
		return model(card).memory().all(card.layer());
	}

	/** Keeps a model and its card; the model before is deleted. */
	void save(ModelCard card, byte[] model) throws IOException {
		Path file = modelFile(card.layer(), card.sha256());
		write(file, model);
		write(cardFile(card.layer()), CardJson.bytes(card));
		deleteModels(card.layer(), file);
	}

	/** Forgets what was learned of a layer. */
	public void delete(String layer) throws IOException {
		Files.deleteIfExists(cardFile(layer));
		deleteModels(layer, null);
	}

	private void deleteModels(String layer, Path but) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		List<Path> old;
		try (Stream<Path> files = Files.list(folder)) {
			old = files.filter(file -> !file.equals(but) && file.getFileName().toString().matches(fileName(layer) + "-[0-9a-f]{8}\\" + MODEL)).toList();
		}
		for (Path file : old) {
			Files.deleteIfExists(file);
		}
	}

	private Path cardFile(String layer) {
		return folder.resolve(fileName(layer) + CARD);
	}

	private Path modelFile(String layer, String sha256) throws InputFault {
		if (!sha256.matches("[0-9a-f]{64}")) {
			throw new InputFault(cardFile(layer), 0, "The hash of the model is none; train again.");
		}
		return folder.resolve(fileName(layer) + "-" + sha256.substring(0, 8) + MODEL);
	}

	/** A layer's name as a file name that no system refuses and that no other layer has. */
	static String fileName(String layer) {
		StringBuilder name = new StringBuilder("layer-");
		layer.codePoints().forEach(c -> {
			if (c < 0x80 && (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
				name.appendCodePoint(c);
			} else {
				name.append('_').append(Integer.toHexString(c)).append('_');
			}
		});
		return name.toString();
	}

	private static byte[] bytes(Path file, long most) throws IOException {
		long size = Files.size(file);
		if (size > most) {
			throw new InputFault(file, 0, "This file has " + size + " bytes, more than the " + most + " that are read; delete it and train again.");
		}
		return Files.readAllBytes(file);
	}

	static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException fault) {
			throw new IllegalStateException("Every Java has SHA-256", fault);
		}
	}

	/** A small text file of this folder. */
	static String text(Path file) throws IOException {
		return new String(bytes(file, MOST_MODEL_BYTES), StandardCharsets.UTF_8);
	}

	/** Puts these bytes in place of a file, wholly or not at all. */
	static void write(Path file, byte[] bytes) throws IOException {
		Files.createDirectories(file.getParent());
		Path temporary = file.resolveSibling(file.getFileName() + ".saving");
		try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
			for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining();) {
				out.write(left);
			}
			out.force(true);
		}
		try {
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException fault) {
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
