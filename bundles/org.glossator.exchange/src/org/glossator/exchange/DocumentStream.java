package org.glossator.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;

import org.glossator.text.record.AnnotatedDocument;

/**
 * Lets a writer, which asks for documents, draw on a reader, which hands them out: the reader runs in a thread of its own,
 * a few documents ahead. Walked once, by one thread; closing it stops the reader.
 */
final class DocumentStream implements Iterable<AnnotatedDocument>, AutoCloseable {

	/** How many documents the reader may be ahead. */
	private static final int AHEAD = 8;

	/** Hands out documents. */
	interface Feed {

		void to(Receiver receiver) throws IOException;
	}

	/** Takes documents from a reader. */
	interface Receiver {

		/** Waits until there is room. */
		void put(AnnotatedDocument document);
	}

	/** Next document, or the end, or what went wrong. */
	private record Next(AnnotatedDocument document, Throwable fault) {
	}

	private final BlockingQueue<Next> queue = new ArrayBlockingQueue<>(AHEAD);
	private final Thread reader;

	DocumentStream(Feed feed) {
		reader = Thread.ofPlatform().daemon().name("glossator conversion").start(() -> {
			try {
				feed.to(document -> put(new Next(document, null)));
				put(new Next(null, null));
			} catch (IOException | RuntimeException | Error e) {
				if (!Thread.currentThread().isInterrupted()) {
					put(new Next(null, e));
				}
			}
		});
	}

	private void put(Next next) {
		try {
			queue.put(next);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("The writer has stopped.");
		}
	}

	@Override
	public Iterator<AnnotatedDocument> iterator() {
		return new Iterator<>() {

			private Next next;

			@Override
			public boolean hasNext() {
				if (next == null) {
					next = take();
				}
				switch (next.fault()) {
					case null -> {
						return next.document() != null;
					}
					case IOException e -> throw new UncheckedIOException(e);
					case RuntimeException e -> throw e;
					case Throwable e -> throw new IllegalStateException("The reader failed", e);
				}
			}

			@Override
			public AnnotatedDocument next() {
				if (!hasNext()) {
					throw new NoSuchElementException();
				}
				AnnotatedDocument document = next.document();
				next = null;
				return document;
			}
		};
	}

	private Next take() {
		try {
			return queue.take();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("Interrupted.");
		}
	}

	@Override
	public void close() {
		reader.interrupt();
		queue.clear();
	}
}
