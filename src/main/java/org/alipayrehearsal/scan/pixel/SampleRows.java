package org.alipayrehearsal.scan.pixel;

import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;

/**
 * The samples of a raster as bytes, row by row, interleaved by pixel. They are not copied
 * if the raster holds them in this form.
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

	/** Return samples of any depth, scaled to 8 bits. */
	static SampleRows of(Raster raster) {
		return new SampleRows(raster, true);
	}

	/** Return samples as they are, for example indexes of a palette. */
	static SampleRows unscaled(Raster raster) {
		return new SampleRows(raster, false);
	}

	int width() {
		return this.raster.getWidth();
	}

	int height() {
		return this.raster.getHeight();
	}

	/**
	 * Move to a row.
	 * @return the index of its first sample
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

	/** Return the array that contains the current row. */
	byte[] data() {
		return this.data;
	}

	/** Return the distance between neighbouring pixels. */
	int pixelStride() {
		return this.pixelStride;
	}

	/** Return the offset of a band within a pixel. */
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
