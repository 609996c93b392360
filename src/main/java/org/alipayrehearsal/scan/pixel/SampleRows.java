package org.alipayrehearsal.scan.pixel;

import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;

/**
 * A raster's samples as bytes, row by row, those of a pixel side by side. Where the
 * raster holds them so already nothing is copied.
 */
final class SampleRows {

	private final Raster raster;

	private final boolean copies;

	private final boolean scales;

	private final int[] depths;

	private final int[] copied;

	private final byte[] data;

	private final int rowStride;

	private final int pixelStride;

	private final int[] offsets;

	private SampleRows(Raster raster, boolean scales) {
		this.raster = raster;
		this.scales = scales;
		this.depths = raster.getSampleModel().getSampleSize();
		int bands = raster.getNumBands();
		if (raster.getSampleModel() instanceof PixelInterleavedSampleModel model
				&& raster.getDataBuffer() instanceof DataBufferByte bytes && bytes.getNumBanks() == 1) {
			this.copies = false;
			this.copied = new int[0];
			this.data = bytes.getData();
			this.rowStride = model.getScanlineStride();
			this.pixelStride = model.getPixelStride();
			this.offsets = model.getBandOffsets();
			int first = bytes.getOffset() + (raster.getMinY() - raster.getSampleModelTranslateY()) * this.rowStride
					+ (raster.getMinX() - raster.getSampleModelTranslateX()) * this.pixelStride;
			for (int band = 0; band < bands; band++) {
				this.offsets[band] += first;
			}
		}
		else {
			this.copies = true;
			this.copied = new int[raster.getWidth() * bands];
			this.data = new byte[this.copied.length];
			this.rowStride = 0;
			this.pixelStride = bands;
			this.offsets = new int[bands];
			for (int band = 0; band < bands; band++) {
				this.offsets[band] = band;
			}
		}
	}

	/** Samples of any depth as bytes from dark to bright. */
	static SampleRows of(Raster raster) {
		return new SampleRows(raster, true);
	}

	/** Samples as they are: places in a palette of at most 256 colours. */
	static SampleRows places(Raster raster) {
		return new SampleRows(raster, false);
	}

	int width() {
		return this.raster.getWidth();
	}

	int height() {
		return this.raster.getHeight();
	}

	/**
	 * Makes a row the current one.
	 * @return where in the array it starts
	 */
	int moveTo(int y) {
		if (this.copies) {
			this.raster.getPixels(this.raster.getMinX(), this.raster.getMinY() + y, width(), 1, this.copied);
			int bands = this.depths.length;
			for (int i = 0; i < this.copied.length; i++) {
				this.data[i] = (byte) (this.scales ? eightBits(this.copied[i], this.depths[i % bands])
						: this.copied[i]);
			}
		}
		return y * this.rowStride;
	}

	/** The array that holds the current row. */
	byte[] data() {
		return this.data;
	}

	/** How far it is from one pixel to the next. */
	int pixelStride() {
		return this.pixelStride;
	}

	/** Where a pixel has its sample of a band. */
	int offset(int band) {
		return this.offsets[band];
	}

	private static int eightBits(int sample, int depth) {
		if (depth == 8) {
			return sample;
		}
		return (depth > 8) ? sample >>> (depth - 8) : sample * 255 / ((1 << depth) - 1);
	}

}
